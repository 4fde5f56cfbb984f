package org.xuequ.plan.measure;

/** How often a measure comes back; PERIODIC is 定期, EVENT is 每次…. */
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
