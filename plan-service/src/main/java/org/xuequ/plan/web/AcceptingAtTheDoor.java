package org.xuequ.plan.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.importing.Accepting;
import org.xuequ.plan.importing.Accepting.Wish;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.renewal.Renewing;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Problem;

/** Reads what a person decides when accepting a preview. */
@Component
class AcceptingAtTheDoor {
    private final Accepting accepting;
    private final Renewing renewing;
    private final PlansInSight plans;

    AcceptingAtTheDoor(Accepting accepting, Renewing renewing, PlansInSight plans) {
        this.accepting = accepting;
        this.renewing = renewing;
        this.plans = plans;
    }

    /**
     * @param plan index of the plan within the document
     * @param sectionKeys path of a top section of the preview → key of the cycle's section, or of the plan's
     * @param planId the plan that it is a newer version of; then term, kind, title and cycle stay that plan's
     * @param planVersion version of that plan that it was compared with
     */
    record AcceptBody(
            @Min(0) int plan,
            @Nullable @Size(max = 64) String termId,
            @Nullable PlanKind kind,
            @Nullable @Size(min = 1, max = 200) String title,
            @Nullable @Size(max = 64) String cycleId,

            @Nullable @Size(max = 60)
            Map<@NotBlank @Size(max = 100) String, @NotBlank @Size(max = 64) String> sectionKeys,

            @Nullable @Size(max = 64) String planId,
            @Nullable Long planVersion) {
        private Map<String, String> keys() {
            return Objects.requireNonNullElse(sectionKeys, Map.of());
        }
    }

    /** What accepting it as a newer version of {@code planId} would change. */
    ComparisonAnswer compare(DocumentImport document, AcceptBody body, Caller caller) {
        if (body.planId() == null) {
            throw Problem.invalid("planId", "请用 planId 指明要比较的计划。", "Say with planId which plan to compare with.");
        }
        Stored<Plan> plan = plans.find(body.planId(), caller);
        return ComparisonAnswer.of(
                plan,
                Refusals.told(
                        () -> renewing.compare(document, plan.state(), new Renewing.Wish(body.plan(), body.keys()))));
    }

    Stored<Plan> accept(
            Stored<DocumentImport> document, AcceptBody body, Caller caller, long expected, Command request) {
        if (body.planId() != null) {
            return renew(document, body, body.planId(), caller, expected, request);
        }
        var wish = new Wish(body.plan(), body.termId(), body.kind(), body.title(), body.cycleId(), body.keys());
        return Refusals.told(() -> accepting.accept(document, wish, caller.personId(), expected, request));
    }

    private Stored<Plan> renew(
            Stored<DocumentImport> document,
            AcceptBody body,
            String planId,
            Caller caller,
            long expected,
            Command request) {
        Stored<Plan> plan = plans.find(planId, caller);
        if (body.planVersion() == null) {
            throw Problem.invalid(
                    "planVersion",
                    "请用 planVersion 指明与计划的哪个版本比较过。",
                    "Say with planVersion which version of the plan you compared with.");
        }
        long planSeen = body.planVersion();
        return Refusals.told(() -> renewing.accept(
                document,
                plan,
                new Renewing.Wish(body.plan(), body.keys()),
                caller.personId(),
                expected,
                planSeen,
                request));
    }
}
