package org.xuequ.task.planning;

import org.jspecify.annotations.Nullable;
import org.xuequ.task.calendar.Recurrence;

/** The stretch that a quota is counted over. */
public enum Per {
    DAY(null),
    WEEK(Recurrence.WEEKLY),
    BIWEEK(Recurrence.BIWEEKLY),
    MONTH(Recurrence.MONTHLY),
    QUARTER(Recurrence.QUARTERLY),
    TERM(Recurrence.TERM),
    YEAR(Recurrence.YEARLY),
    MEETING(null),
    LESSON(null),
    SUBJECT(null);

    private final @Nullable Recurrence turn;

    Per(@Nullable Recurrence turn) {
        this.turn = turn;
    }

    /** The recurrence whose turns have this length; null where the calendar has no such turns. */
    @Nullable
    Recurrence turn() {
        return turn;
    }
}
