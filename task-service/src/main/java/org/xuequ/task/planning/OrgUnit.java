package org.xuequ.task.planning;

/** A node of the district's tree; {@code kind} is DISTRICT, GROUP, SCHOOL or DEPARTMENT. */
public record OrgUnit(String id, String kind, String name, String path) {}
