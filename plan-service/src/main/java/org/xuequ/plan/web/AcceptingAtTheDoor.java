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
import org.xuequ.rest.Caller;

/** Reads what a person decides when accepting a preview. */
@Component
class AcceptingAtTheDoor {
    private final Accepting accepting;

    AcceptingAtTheDoor(Accepting accepting) {
        this.accepting = accepting;
    }

    /**
     * @param plan index of the plan within the document
     * @param sectionKeys path of a top section of the preview → key of the cycle's section
     */
    record AcceptBody(
            @Min(0) int plan,
            @Nullable @Size(max = 64) String termId,
            @Nullable PlanKind kind,
            @Nullable @Size(min = 1, max = 200) String title,
            @Nullable @Size(max = 64) String cycleId,

            @Nullable @Size(max = 60)
            Map<@NotBlank @Size(max = 100) String, @NotBlank @Size(max = 64) String> sectionKeys) {}

    Stored<Plan> accept(
            Stored<DocumentImport> document, AcceptBody body, Caller caller, long expected, Command request) {
        var wish = new Wish(
                body.plan(),
                body.termId(),
                body.kind(),
                body.title(),
                body.cycleId(),
                Objects.requireNonNullElse(body.sectionKeys(), Map.of()));
        return Refusals.told(() -> accepting.accept(document, wish, caller.personId(), expected, request));
    }
}
