package org.xuequ.task.calendar;

/** How often a plan asks for something. */
public enum Recurrence {
    DAILY,
    WEEKLY,
    BIWEEKLY,
    MONTHLY,
    QUARTERLY,
    TERM,
    YEARLY,
    /** 定期: from time to time. */
    PERIODIC,
    /** 每次, 每堂课: whenever something happens. */
    EVENT;

    /** Whether it names no days of its own: the duty stands all the time. */
    public boolean stands() {
        return this == DAILY || this == PERIODIC || this == EVENT;
    }
}
