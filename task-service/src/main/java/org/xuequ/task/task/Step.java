package org.xuequ.task.task;

/** What time does to an open task, in this order, each once. */
public enum Step {
    DUE,
    OVERDUE,
    MISSED
}
