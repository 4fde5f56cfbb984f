package org.xuequ.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One plan of a document.
 *
 * @param period as written (2022年度, 20xx学年第二学期); null when not said
 * @param organisation as written; null when not said
 * @param date the document's own date, {@code 2026-02-26} or {@code --02-26} when the year is masked
 * @param truncated the text breaks off unfinished
 */
public record FoundPlan(
        String title,
        PlanKind kind,
        @Nullable String period,
        @Nullable String organisation,
        @Nullable String date,
        boolean truncated,
        int start,
        int end,
        List<FoundSection> sections,
        List<FoundMeasure> measures) {
    public FoundPlan {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
    }
}
