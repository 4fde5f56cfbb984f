package org.xuequ.reporting.sources;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one reminder in one channel ({@code notification.delivered.v1}, {@code notification.failed.v1}).
 *
 * @param reason why the channel refused it for good; null when it was delivered
 */
public record Reminder(
        String reminderId,
        long version,
        String districtId,
        @Nullable String schoolId,
        String taskId,
        String step,
        String channel,
        Instant owedAt,
        Instant attemptedAt,
        @Nullable String reason) {
    public Reminder {
        requireNonNull(reminderId, "reminderId");
        requireNonNull(districtId, "districtId");
        requireNonNull(taskId, "taskId");
        requireNonNull(step, "step");
        requireNonNull(channel, "channel");
        requireNonNull(owedAt, "owedAt");
        requireNonNull(attemptedAt, "attemptedAt");
    }

    /** A reminder goes through several channels, each with a fate of its own. */
    public String id() {
        return reminderId + ":" + channel;
    }

    /** The school it concerns, or the district for the office's own work. */
    public String owner() {
        return schoolId == null ? districtId : schoolId;
    }

    public boolean delivered() {
        return reason == null;
    }
}
