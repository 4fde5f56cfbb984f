package org.xuequ.task.planning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we read of {@code plan.activated.v1}. */
public record PlanActivated(
        String planId,
        long version,
        String districtId,
        @Nullable String schoolId,
        String orgPath,
        String kind,
        String termId,
        String status,
        List<Section> sections,
        Instant at,
        List<MeasureRead> measures) {

    /** A section's lead stands in where a measure names nobody we know. */
    public record Section(String key, @Nullable String leadId) {}

    public PlanActivated {
        Required.field("planId", planId);
        Required.field("districtId", districtId);
        Required.field("orgPath", orgPath);
        Required.field("kind", kind);
        Required.field("termId", termId);
        Required.field("at", at);
        sections = List.copyOf(Required.field("sections", sections));
        measures = List.copyOf(Required.field("measures", measures));
    }
}
