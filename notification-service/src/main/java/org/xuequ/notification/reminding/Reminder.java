package org.xuequ.notification.reminding;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xuequ.notification.policy.Step;
import org.xuequ.notification.watching.Owed;
import org.xuequ.notification.watching.TaskState;
import org.xuequ.notification.watching.Watch;

/**
 * One notice owed to one person for one task and one step.
 *
 * @param reminderId {@code taskId:step:recipientId:dueVersion}; whoever makes it twice makes the same one
 * @param assigneeId who has to do the task, also where the recipient is the lead
 * @param owedAt from when it was owed
 * @param madeAt when it was made, by the district's clock; never before {@code owedAt}
 * @param zone where the days are counted
 * @param after id of the reminder that the same person got before for this task; null for the first
 */
public record Reminder(
        String reminderId,
        String districtId,
        @Nullable String schoolId,
        String orgPath,
        @Nullable String planId,
        String taskId,
        String title,
        Step step,
        String recipientId,
        @Nullable String assigneeId,
        int dueVersion,
        Instant dueAt,
        Instant owedAt,
        Instant madeAt,
        String zone,
        @Nullable String after) {

    static Reminder of(Watch watch, Owed owed, Instant now) {
        TaskState task = watch.task();
        Owed before = watch.before(owed);
        return new Reminder(
                id(task, owed),
                task.districtId(),
                task.schoolId(),
                task.orgPath(),
                task.planId(),
                task.taskId(),
                task.title(),
                owed.step(),
                owed.recipientId(),
                task.assigneeId(),
                owed.dueVersion(),
                owed.dueAt(),
                owed.at(),
                now,
                Objects.requireNonNull(watch.zone(), "planned"),
                before == null ? null : id(task, before));
    }

    private static String id(TaskState task, Owed owed) {
        return task.taskId() + ":" + owed.key();
    }

    /** Kafka key of what is said about it: one school's history stays in order. */
    public String eventKey() {
        return schoolId == null ? districtId : schoolId;
    }
}
