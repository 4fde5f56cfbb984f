package org.xuequ.plan.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Due;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.measure.Quota;
import org.xuequ.plan.measure.Recurrence;

/**
 * A measure as found. The fields mean what they mean in {@link Measure}.
 *
 * @param measureId {@code m1}, {@code m2} … within its plan
 * @param section path of the section that it stands in
 * @param start offset of the quote in the decoded document; null when added by hand
 * @param end offset behind the quote; null when added by hand
 * @param confidence from 0 to 1; 1 when a person said so
 * @param doubts why it is not 1, as stable slugs
 */
public record PreviewMeasure(
        String measureId,
        String section,
        @Nullable String category,
        String action,
        String quote,
        @Nullable Integer start,
        @Nullable Integer end,
        Due due,
        @Nullable Recurrence recurrence,
        @Nullable Quota quota,
        List<String> responsible,
        double confidence,
        List<String> doubts) {

    public PreviewMeasure {
        responsible = List.copyOf(responsible);
        doubts = List.copyOf(doubts);
    }

    /** @param sectionKey key of the plan's section that its path went into */
    Measure in(String sectionKey) {
        return new Measure(measureId, sectionKey, category, action, quote, due, recurrence, quota, responsible);
    }

    public PreviewMeasure at(String path) {
        return new PreviewMeasure(
                measureId,
                path,
                category,
                action,
                quote,
                start,
                end,
                due,
                recurrence,
                quota,
                responsible,
                confidence,
                doubts);
    }
}
