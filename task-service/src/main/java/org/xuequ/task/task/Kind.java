package org.xuequ.task.task;

/** What made it a task: one date, one turn of a recurrence, a count to reach, or a duty without a date. */
public enum Kind {
    DATED,
    OCCURRENCE,
    QUOTA,
    STANDING
}
