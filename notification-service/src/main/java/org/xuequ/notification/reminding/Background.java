package org.xuequ.notification.reminding;

import org.jspecify.annotations.Nullable;

/**
 * What a reader is told about a task beside the task itself, as far as it is known.
 *
 * @param assignee name of the person who has to do it
 * @param school name of the school it belongs to
 * @param plan title of the plan it comes from
 */
public record Background(
        @Nullable String assignee,
        @Nullable String school,
        @Nullable String plan) {
    static final Background UNKNOWN = new Background(null, null, null);
}
