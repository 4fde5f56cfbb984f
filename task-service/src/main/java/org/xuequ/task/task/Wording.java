package org.xuequ.task.task;

import org.jspecify.annotations.Nullable;

/**
 * What the plan says of a task.
 *
 * @param dueText the plan's own words for its date
 * @param dueGuessed those words name no day that can be known; the term's end was taken instead
 * @param planVersion of the plan that says so; null where that was not noted yet
 */
public record Wording(
        @Nullable String category,
        String title,
        String quote,
        @Nullable String dueText,
        boolean dueGuessed,
        @Nullable Long planVersion) {
    /** Whether {@code other} says it in other words, and later. */
    boolean isSupersededBy(Wording other) {
        boolean later = planVersion == null || (other.planVersion != null && other.planVersion > planVersion);
        return later && !other.equals(new Wording(category, title, quote, dueText, dueGuessed, other.planVersion));
    }
}
