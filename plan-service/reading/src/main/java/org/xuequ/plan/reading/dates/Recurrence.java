package org.xuequ.plan.reading.dates;

/** How often: by the calendar, at irregular intervals (定期), or with each event (每次…, 每堂课…). */
public enum Recurrence {
    DAILY,
    WEEKLY,
    BIWEEKLY,
    MONTHLY,
    QUARTERLY,
    TERM,
    YEARLY,
    PERIODIC,
    EVENT
}
