package org.xuequ.task.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task as others see it: the whole public state after a change, in events ({@code task.*.v1}) and over REST.
 *
 * @param version of the task after the change
 * @param at when the latest change happened
 */
public record TaskState(
        String taskId,
        long version,
        String districtId,
        @Nullable String schoolId,
        String orgPath,
        String planId,
        @Nullable String directiveId,
        String seriesId,
        String measureId,
        String termId,
        @Nullable String category,
        String title,
        String quote,
        Kind kind,
        @Nullable String occurrence,
        String assigneeId,
        @Nullable String leadId,
        Instant opensAt,
        Instant dueAt,
        int dueVersion,
        @Nullable String dueText,
        boolean dueGuessed,
        Status status,
        boolean overdue,
        boolean late,
        @Nullable Instant completedAt,
        @Nullable Quota quota,
        long progress,
        @Nullable String reason,
        Instant at) {

    /** The public side of {@code task} at {@code version}. */
    public static TaskState of(Task task, long version) {
        Origin origin = task.origin();
        Wording wording = task.wording();
        Assignment assignment = task.assignment();
        Timetable timetable = task.timetable();
        return new TaskState(
                task.id(),
                version,
                origin.districtId(),
                origin.schoolId(),
                assignment.orgPath(),
                origin.planId(),
                origin.directiveId(),
                origin.seriesId(),
                origin.measureId(),
                origin.termId(),
                wording.category(),
                wording.title(),
                wording.quote(),
                task.kind(),
                task.occurrence(),
                assignment.assigneeId(),
                assignment.leadId(),
                task.opensAt(),
                timetable.dueAt(),
                timetable.dueVersion(),
                wording.dueText(),
                wording.dueGuessed(),
                task.status(),
                task.overdue(),
                task.late(),
                task.completedAt(),
                task.quota(),
                task.progress(),
                task.reason(),
                task.at());
    }
}
