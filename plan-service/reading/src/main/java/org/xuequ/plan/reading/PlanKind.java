package org.xuequ.plan.reading;

/** Kinds of plan documents, as schools name them. */
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
