package org.xuequ.plan.plan;

/** Where a section stands; only DRAFT and RETURNED may be written, and writing a RETURNED one makes it DRAFT. */
public enum SectionStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED
}
