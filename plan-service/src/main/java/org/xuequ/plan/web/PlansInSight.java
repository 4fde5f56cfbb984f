package org.xuequ.plan.web;

import org.springframework.stereotype.Component;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.Plans;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Problem;

/** Finds plans for somebody; a foreign plan is as good as none. */
@Component
class PlansInSight {
    private final Plans plans;

    PlansInSight(Plans plans) {
        this.plans = plans;
    }

    /** @throws Problem 404 */
    Stored<Plan> find(String planId, Caller caller) {
        return plans.find(planId)
                .filter(plan -> Sight.reaches(caller, plan.state().orgPath()))
                .orElseThrow(() -> Problem.notFound(planId));
    }

    /** For who may write that section: the unit's planners, or its lead. @throws Problem 404 or 403 */
    Stored<Plan> toWrite(String planId, String section, Caller caller) {
        Stored<Plan> plan = find(planId, caller);
        String lead = Refusals.told(() -> plan.state().section(section)).leadId();
        Sight.requireWriter(caller, plan.state().orgPath(), lead);
        return plan;
    }

    /** @throws Problem 404 or 403 */
    Stored<Plan> toReview(String planId, Caller caller) {
        Stored<Plan> plan = find(planId, caller);
        Sight.requireReviewer(caller, plan.state().orgPath());
        return plan;
    }
}
