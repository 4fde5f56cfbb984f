package org.xuequ.task.task;

import org.jspecify.annotations.Nullable;

/**
 * Who does a task, where, and who hears of it when it is overdue.
 *
 * @param orgPath the unit the work belongs to, {@code /d1/s01/jwc}
 * @param leadId null when nobody stands above the assignee
 */
public record Assignment(
        String orgPath, String assigneeId, @Nullable String leadId) {}
