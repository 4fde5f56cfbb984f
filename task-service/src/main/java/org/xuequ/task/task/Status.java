package org.xuequ.task.task;

/** Where a task's life stands; all but OPEN are ends, DONE and WAIVED can be taken back. */
public enum Status {
    OPEN,
    DONE,
    MISSED,
    WAIVED,
    CANCELLED
}
