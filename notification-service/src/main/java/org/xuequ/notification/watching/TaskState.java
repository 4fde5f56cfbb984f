package org.xuequ.notification.watching;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xuequ.notification.policy.Step;

/**
 * Our own reading of a task as any {@code task.*} event carries it: the part that decides who is reminded of what.
 *
 * @param version of the task, counted by its owner from 1
 * @param dueVersion counts changes of {@code dueAt} from 1
 * @param completedAt when the work was done; later than {@code dueAt} when it was late
 * @param at when this state came to be
 */
public record TaskState(
        String taskId,
        long version,
        String districtId,
        @Nullable String schoolId,
        String orgPath,
        @Nullable String planId,
        String termId,
        String title,
        @Nullable String assigneeId,
        @Nullable String leadId,
        Instant opensAt,
        Instant dueAt,
        int dueVersion,
        Status status,
        @Nullable Instant completedAt,
        Instant at) {

    /** Only an OPEN task owes reminders. */
    public enum Status {
        OPEN,
        DONE,
        MISSED,
        WAIVED,
        CANCELLED
    }

    /**
     * Instants are kept to the millisecond, as the store keeps them.
     *
     * @throws NullPointerException when a required field is missing, which makes the record a dead letter
     * @throws IllegalArgumentException when it was never counted
     */
    public TaskState {
        Objects.requireNonNull(taskId, "taskId");
        Objects.requireNonNull(districtId, "districtId");
        Objects.requireNonNull(orgPath, "orgPath");
        Objects.requireNonNull(termId, "termId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        opensAt = opensAt.truncatedTo(MILLIS);
        dueAt = dueAt.truncatedTo(MILLIS);
        completedAt = completedAt == null ? null : completedAt.truncatedTo(MILLIS);
        at = at.truncatedTo(MILLIS);
        if (version < 1 || dueVersion < 1) {
            throw new IllegalArgumentException("version " + version + ", dueVersion " + dueVersion);
        }
    }

    /** When the task stopped owing reminders; null while it is open. */
    @Nullable
    Instant closedAt() {
        return status == Status.OPEN ? null : completedAt == null ? at : completedAt;
    }

    /**
     * From when on a task seen for the first time owes reminders. Seen first at a later version (an older one was
     * overtaken), its opening is the best guess.
     */
    Instant begins() {
        return version == 1 && at.isAfter(opensAt) ? at : opensAt;
    }

    /** Who is reminded at a step; null when there is nobody. */
    @Nullable
    String recipient(Step step) {
        return switch (step) {
            case BEFORE, ON_DAY, AFTER -> assigneeId;
            case ESCALATION -> leadId;
        };
    }
}
