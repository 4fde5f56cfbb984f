package org.xuequ.task.planning;

import java.time.Instant;
import java.util.List;

/** What we read of {@code plan.directive-issued.v1}. */
public record DirectiveIssued(
        String directiveId,
        long version,
        String districtId,
        String planId,
        String termId,
        MeasureRead measure,
        List<String> schools,
        Instant issuedAt) {

    public DirectiveIssued {
        Required.field("directiveId", directiveId);
        Required.field("districtId", districtId);
        Required.field("planId", planId);
        Required.field("termId", termId);
        Required.field("measure", measure);
        Required.field("issuedAt", issuedAt);
        schools = List.copyOf(Required.field("schools", schools));
    }
}
