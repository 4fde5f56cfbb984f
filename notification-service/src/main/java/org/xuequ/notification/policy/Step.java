package org.xuequ.notification.policy;

/** The kinds of reminder, in the order in which a task meets them. */
public enum Step {
    /** Some days ahead. */
    BEFORE,
    /** On the due day. */
    ON_DAY,
    /** Some days after it, to the same person. */
    AFTER,
    /** Some working days after it, to the lead. */
    ESCALATION
}
