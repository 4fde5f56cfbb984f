package org.xuequ.plan.messaging;

import java.time.Instant;
import java.util.List;
import org.xuequ.plan.cycle.Cycle;
import org.xuequ.plan.cycle.Cycle.CycleSection;
import org.xuequ.plan.plan.PlanKind;

/** {@code plan.cycle-opened.v1}: schools × sections is what is expected. */
record PublishedCycle(
        String cycleId,
        long version,
        String districtId,
        String title,
        String termId,
        PlanKind planKind,
        Status status,
        List<String> schools,
        List<CycleSection> sections,
        Instant openedAt) {
    enum Status {
        OPEN
    }

    static PublishedCycle of(Cycle cycle, long version) {
        return new PublishedCycle(
                cycle.id(),
                version,
                cycle.districtId(),
                cycle.title(),
                cycle.termId(),
                cycle.planKind(),
                Status.OPEN,
                cycle.schools(),
                cycle.sections(),
                cycle.openedAt());
    }
}
