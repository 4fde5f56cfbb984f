package org.xuequ.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.commitments.Quota;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.Recurrence;

/**
 * A commitment with a date, a recurrence or a quota.
 *
 * @param quote the document's words, cleaned; {@code text.substring(start, end)} is the same before cleaning
 * @param section ordinal path of its section ({@code 3.2}: second child of the third); empty outside sections
 * @param action verb and object; the quote where none is said
 * @param confidence 0..1 that this is a commitment and read rightly
 * @param doubts why the confidence is not 1, as stable slugs
 */
public record FoundMeasure(
        String quote,
        String section,
        int start,
        int end,
        String action,
        Due due,
        @Nullable Recurrence recurrence,
        @Nullable Quota quota,
        List<String> responsible,
        double confidence,
        List<String> doubts) {
    public FoundMeasure {
        responsible = List.copyOf(responsible);
        doubts = List.copyOf(doubts);
    }
}
