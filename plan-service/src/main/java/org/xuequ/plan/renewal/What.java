package org.xuequ.plan.renewal;

/** What a newer version makes of a section or measure. */
public enum What {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
}
