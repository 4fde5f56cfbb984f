package org.xuequ.plan.plan;

/** What a section speaks of: work to come (PLAN), or what was done, found and is drawn from it (SUMMARY, 工作总结). */
public enum SectionKind {
    PLAN,
    SUMMARY
}
