package org.xuequ.task.task;

import org.jspecify.annotations.Nullable;

/**
 * What the plan says of a task.
 *
 * @param dueText the plan's own words for its date
 * @param dueGuessed those words name no day that can be known; the term's end was taken instead
 */
public record Wording(
        @Nullable String category,
        String title,
        String quote,
        @Nullable String dueText,
        boolean dueGuessed) {}
