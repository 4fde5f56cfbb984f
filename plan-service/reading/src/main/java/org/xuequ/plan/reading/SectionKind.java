package org.xuequ.plan.reading;

/** What a section speaks of: work to come, or, in a summary (工作总结), what was done, found and is drawn from it. */
public enum SectionKind {
    PLAN,
    SUMMARY
}
