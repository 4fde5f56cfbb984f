package org.xuequ.notification.watching;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xuequ.notification.directory.TermsChanged;
import org.xuequ.notification.policy.PolicyChanged;

/** Runs within the change: who caused it hears of a failure and says it again. */
@Component
class WhenTermsOrPoliciesChangeThenPlanAnew {
    private final Planning planning;

    WhenTermsOrPoliciesChangeThenPlanAnew(Planning planning) {
        this.planning = planning;
    }

    @EventListener
    void on(TermsChanged changed) {
        changed.termIds().forEach(id -> planning.replanAll("termId", id));
    }

    @EventListener
    void on(PolicyChanged changed) {
        planning.replanAll("districtId", changed.districtId());
    }
}
