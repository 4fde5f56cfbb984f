package org.xuequ.plan.plan;

import static org.xuequ.plan.plan.Refused.Reason.PLAN_EXISTS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.plan.PlanEvent.SectionSubmitted;
import org.xuequ.plan.revision.Revisions;

/** Load, decide, store. */
public final class PlanDesk {
    private static final int ATTEMPTS = 4;

    private final Plans plans;
    private final Revisions revisions;
    private final Announcements announcements;

    public PlanDesk(Plans plans, Revisions revisions, Announcements announcements) {
        this.plans = plans;
        this.revisions = revisions;
        this.announcements = announcements;
    }

    /**
     * Begins a plan, or answers the one that the same request or document began before.
     *
     * @throws Refused as {@link DraftPlan} says, or with PLAN_EXISTS when another one has its place
     */
    public Stored<Plan> begin(DraftPlan draft, Command request) {
        Plan plan = draft.begin();
        try {
            return plans.add(plan, request);
        } catch (AlreadyThere e) {
            Stored<Plan> there = plans.find(plan.id()).orElseThrow(() -> e);
            if (!there.has(request) && !there.state().origin().equals(plan.origin())) {
                throw new Refused(PLAN_EXISTS, plan.id());
            }
            return there;
        }
    }

    /**
     * Follows a command; one that came before, or that asks for what is so already, changes nothing.
     *
     * @param seen the plan as the caller was allowed to see it
     * @param expected version that the author had before them; null when any will do, then a lost race is run again
     * @throws StaleVersion when the plan has moved on from the expected version, or kept moving on
     * @throws Refused when the plan says no
     */
    public Stored<Plan> handle(Stored<Plan> seen, PlanCommand command, @Nullable Long expected, Command request) {
        Stored<Plan> before = seen;
        for (int attempt = 1; ; attempt++) {
            if (before.has(request)) {
                return before;
            }
            if (expected != null && expected != before.version()) {
                throw new StaleVersion(before.id(), expected);
            }
            List<PlanEvent> happened = before.state().decide(command);
            if (happened.isEmpty()) {
                return before;
            }
            freeze(before.state(), happened);
            Plan after = before.state().apply(happened);
            try {
                return plans.change(before, after, announcements.of(after, before.version() + 1, happened), request);
            } catch (StaleVersion e) {
                // Our own repeat may have been the faster one, so the new state is asked even when a version was
                // expected.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                before = plans.find(before.id()).orElseThrow(() -> e);
            }
        }
    }

    /** The text lies safe before the plan refers to it; one that nothing came to refer to does no harm. */
    private void freeze(Plan plan, List<PlanEvent> happened) {
        for (PlanEvent event : happened) {
            if (event instanceof SectionSubmitted submitted) {
                revisions.keep(plan.freeze(submitted.key()));
            }
        }
    }
}
