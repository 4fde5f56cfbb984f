package org.xuequ.task.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.task.calendar.Recurrence;
import org.xuequ.task.calendar.Schedule;
import org.xuequ.task.task.Kind;
import org.xuequ.task.task.Quota;
import org.xuequ.task.task.Wording;

/** A commitment of a plan, and what kind of tasks it makes. */
public record Measure(
        String id,
        String section,
        @Nullable String category,
        String action,
        String quote,
        boolean deadline,
        @Nullable String dueText,
        @Nullable String notation,
        @Nullable Recurrence recurrence,
        @Nullable Quota quota,
        @Nullable Per per,
        List<String> responsible) {

    Schedule schedule() {
        return new Schedule(deadline, notation, pace());
    }

    /** Where a count is asked for per week, that is how often; else as often as the plan says. */
    private @Nullable Recurrence pace() {
        return per != null && per.turn() != null && isCountable() ? per.turn() : recurrence;
    }

    /**
     * A count to reach makes a quota, a turn of a recurrence an occurrence, a duty at all times a standing task. Once
     * per turn is a plain occurrence.
     */
    Kind kind(@Nullable String occurrence) {
        Quota asked = quota;
        if (asked != null && isCountable() && asked.n() > 1) {
            return Kind.QUOTA;
        }
        Recurrence pace = pace();
        if (pace != null && pace.stands()) {
            return Kind.STANDING;
        }
        return occurrence == null ? Kind.DATED : Kind.OCCURRENCE;
    }

    /** An upper limit, a percentage or a count per lesson is kept for the reader, but no sum of entries reaches it. */
    private boolean isCountable() {
        return quota != null
                && !quota.cmp().equals("<=")
                && !isPercentage(quota)
                && (per == null
                        ? recurrence != Recurrence.DAILY && recurrence != Recurrence.EVENT
                        : per.turn() != null);
    }

    private static boolean isPercentage(Quota quota) {
        return quota.unit() != null
                && (quota.unit().contains("%") || quota.unit().contains("％"));
    }

    /** @param planVersion of the plan that it stands in */
    Wording wording(boolean guessed, long planVersion) {
        return new Wording(category, action, quote, dueText, guessed, planVersion);
    }
}
