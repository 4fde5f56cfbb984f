package org.xuequ.plan.plan;

/** What a plan is for; SUMMARY is the year-end 工作总结. */
public enum PlanKind {
    ANNUAL,
    TERM,
    DEPARTMENT,
    RESEARCH_GROUP,
    TRAINING,
    UNION,
    DISTRICT,
    SUMMARY
}
