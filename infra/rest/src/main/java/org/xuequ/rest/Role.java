package org.xuequ.rest;

/** What a grant lets a person do at its org path and below (DESIGN 1). DISTRICT_ADMIN includes all the others. */
public enum Role {
    DISTRICT_ADMIN,
    REVIEWER,
    PRINCIPAL,
    PLANNER,
    DEPARTMENT_LEAD,
    TEACHER,
    AUDITOR,
    DASHBOARD
}
