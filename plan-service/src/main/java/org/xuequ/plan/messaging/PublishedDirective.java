package org.xuequ.plan.messaging;

import java.time.Instant;
import java.util.List;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanEvent.DirectiveIssued;
import org.xuequ.plan.wire.MeasureJson;

/** {@code plan.directive-issued.v1}: a measure of the district's plan that every addressed school owes once. */
record PublishedDirective(
        String directiveId,
        long version,
        String districtId,
        String planId,
        String orgPath,
        String termId,
        MeasureJson measure,
        List<String> schools,
        Instant issuedAt) {
    static PublishedDirective of(Plan plan, long version, DirectiveIssued issued) {
        return new PublishedDirective(
                plan.id() + ":" + issued.measure().id(),
                version,
                plan.districtId(),
                plan.id(),
                plan.orgPath(),
                plan.termId(),
                MeasureJson.of(issued.measure()),
                issued.schools(),
                issued.at());
    }
}
