package org.xuequ.plan.renewal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.importing.Closing;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.importing.DocumentImport.Acceptance;
import org.xuequ.plan.importing.ImportRefused;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanDesk;
import org.xuequ.plan.plan.Plans;

/** Takes a document over as the newer version of a plan. */
public final class Renewing {
    private final Plans plans;
    private final PlanDesk desk;
    private final Closing closing;
    private final Clock clock;

    public Renewing(Plans plans, PlanDesk desk, Closing closing, Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.closing = closing;
        this.clock = clock;
    }

    /**
     * @param plan index of the plan within the document
     * @param sectionKeys path of a top section → key of the plan's, where a person knows better
     */
    public record Wish(int plan, Map<String, String> sectionKeys) {}

    /** @throws ImportRefused with OTHER_UNIT, UNKNOWN_PLAN, or when the wish names what is not there */
    public NewerVersion compare(DocumentImport document, Plan plan, Wish wish) {
        if (!plan.orgPath().equals(document.orgPath())) {
            throw new ImportRefused(ImportRefused.Reason.OTHER_UNIT, plan.id());
        }
        return NewerVersion.of(
                plan,
                document.preview().plan(wish.plan()),
                document.read().plan(wish.plan()),
                document.id() + ":" + wish.plan(),
                wish.sectionKeys());
    }

    /**
     * Asked again after it was done, it answers the plan.
     *
     * @param seen version of the import that the person saw
     * @param planSeen version of the plan that it was compared with
     * @throws StaleVersion when either has changed since
     * @throws ImportRefused as {@link #compare}
     * @throws org.xuequ.plan.plan.Refused when the plan does not take it
     */
    public Stored<Plan> accept(
            Stored<DocumentImport> document,
            Stored<Plan> plan,
            Wish wish,
            String by,
            long seen,
            long planSeen,
            Command request) {
        Optional<Acceptance> before = document.state().acceptance(wish.plan());
        if (before.isPresent()) {
            return plans.find(before.get().planId()).orElseThrow();
        }
        if (document.version() != seen) {
            throw new StaleVersion(document.id(), seen);
        }
        NewerVersion newer = compare(document.state(), plan.state(), wish);
        Instant now = Instant.ofEpochMilli(clock.millis());
        Stored<Plan> renewed = desk.handle(plan, newer.command(now), planSeen, request);
        closing.close(document, new Acceptance(wish.plan(), plan.id(), by, now));
        return renewed;
    }
}
