package org.xuequ.reporting.sources;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task as its latest event tells it; every event about a task carries all of this.
 *
 * @param schoolId null for work of the district office itself
 * @param orgPath the unit that owes the work
 * @param occurrence which of a series it is ({@code 2026-03}); null for a single one
 * @param late whether it was completed after {@code dueAt}; task-service decides it once
 */
public record Task(
        String taskId,
        long version,
        String districtId,
        @Nullable String schoolId,
        String orgPath,
        String planId,
        @Nullable String directiveId,
        String termId,
        @Nullable String category,
        String title,
        @Nullable String occurrence,
        @Nullable String assigneeId,
        Instant dueAt,
        Status status,
        boolean late,
        @Nullable Instant completedAt,
        @Nullable Quota quota,
        double progress,
        @Nullable String reason) {

    /** The life of a task. */
    public enum Status {
        OPEN,
        DONE,
        MISSED,
        WAIVED,
        CANCELLED
    }

    /** A count to reach, such as 20 节. */
    public record Quota(double n, @Nullable String unit) {}

    public Task {
        requireNonNull(taskId, "taskId");
        requireNonNull(districtId, "districtId");
        requireNonNull(orgPath, "orgPath");
        requireNonNull(planId, "planId");
        requireNonNull(termId, "termId");
        requireNonNull(title, "title");
        requireNonNull(dueAt, "dueAt");
        requireNonNull(status, "status");
    }

    /** Who answers for it in reports: the school, or the district office under the district's own id. */
    public String owner() {
        return schoolId == null ? districtId : schoolId;
    }
}
