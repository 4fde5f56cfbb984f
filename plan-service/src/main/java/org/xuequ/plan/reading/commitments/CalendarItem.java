package org.xuequ.plan.reading.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.DueKind;
import org.xuequ.plan.reading.dates.Recurrence;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.text.Text;

/** One item under a month or in a week's row: its time is the heading's, unless it names a day or a week itself. */
final class CalendarItem {
    private CalendarItem() {}

    static Commitment of(Text text, int from, int to, Due heading) {
        Source source = Source.of(text);
        Due due = heading;
        Recurrence recurrence = null;
        Quota quota = null;
        List<String> who = List.of();
        for (Clause clause : Clauses.of(text.folded(), from, to)) {
            When own = own(clause);
            if (own != null && own.kind() != null && due == heading) {
                due = new Due(own.kind(), source.words(clause, own.start(), own.end()), own.normalized());
            }
            When often = clause.often();
            recurrence = recurrence == null && often != null ? often.recurrence() : recurrence;
            if (quota == null && !clause.counts().isEmpty()) {
                quota = Amount.of(source, clause, clause.counts().getFirst(), recurrence, null);
            }
            who = who.isEmpty() ? People.of(source, clause, List.of()) : who;
        }
        String action = source.chars().substring(from, to).replace("\n", "");
        return new Commitment(from, to, action, due, recurrence, quota, who, List.of());
    }

    private static @Nullable When own(Clause clause) {
        return clause.times().stream()
                .filter(When::isDue)
                .filter(When::firm)
                .filter(CalendarItem::isNarrow)
                .findFirst()
                .orElse(null);
    }

    /** A day or a week; a month would only repeat the heading or name what is assessed. */
    private static boolean isNarrow(When when) {
        String due = when.normalized();
        boolean day = due != null && (due.startsWith("W") || due.matches("(--|\\d{4}-)\\d\\d-.+"));
        return day && when.kind() != DueKind.TIME;
    }
}
