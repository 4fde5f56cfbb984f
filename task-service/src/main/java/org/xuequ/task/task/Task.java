package org.xuequ.task.task;

import static org.xuequ.task.task.Status.OPEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dated, assigned piece of work. {@link Deciding} looks and answers; only {@link #apply} makes a new state.
 *
 * @param occurrence which turn of a recurrence: {@code 2026-03}, {@code W05}; null for the only one
 * @param overdue open although a working day has gone by since it was due; stays when it is missed
 * @param late done after it was due
 * @param progress sum of the evidence's counts
 * @param reason why it was waived or cancelled
 * @param at when the latest change happened
 */
public record Task(
        String id,
        Origin origin,
        Wording wording,
        Kind kind,
        @Nullable String occurrence,
        Assignment assignment,
        Instant opensAt,
        Timetable timetable,
        Status status,
        boolean overdue,
        boolean late,
        @Nullable Instant completedAt,
        @Nullable Quota quota,
        long progress,
        @Nullable String reason,
        List<Evidence> evidence,
        Instant at) {

    public Task {
        evidence = List.copyOf(evidence);
    }

    /** A task that begins its life. */
    public static Task opened(
            String id,
            Origin origin,
            Wording wording,
            Kind kind,
            @Nullable String occurrence,
            Assignment assignment,
            Instant opensAt,
            Timetable timetable,
            @Nullable Quota quota) {
        return new Task(
                id,
                origin,
                wording,
                kind,
                occurrence,
                assignment,
                opensAt,
                timetable,
                OPEN,
                false,
                false,
                null,
                quota,
                0,
                null,
                List.of(),
                opensAt);
    }

    /** What the command makes happen. */
    public Decision decide(TaskCommand command) {
        return Deciding.on(this, command);
    }

    /** When time next does something to it; null when it is closed or has no step left. */
    public @Nullable Instant nextAt() {
        return status == OPEN ? timetable.nextAt() : null;
    }

    /** The state after all of {@code events}, in order. */
    public Task applyAll(List<TaskEvent> events) {
        Task task = this;
        for (TaskEvent event : events) {
            task = task.apply(event);
        }
        return task;
    }

    /** The state after {@code event}. */
    public Task apply(TaskEvent event) {
        TaskDraft next = new TaskDraft(this, event.at());
        switch (event) {
            case TaskEvent.TaskAssigned(var to, var _) -> next.assignment = to;
            case TaskEvent.TaskReworded(var words, var _) -> next.wording = words;
            case TaskEvent.EvidenceAdded(var entry) -> {
                next.evidence = new ArrayList<>(evidence);
                next.evidence.add(entry);
                next.progress += entry.count();
            }
            case TaskEvent.TaskCompleted(var wasLate, var at) -> {
                next.close(Status.DONE, null);
                next.late = wasLate;
                next.completedAt = at;
            }
            case TaskEvent.TaskWaived(var why, var _) -> next.close(Status.WAIVED, why);
            case TaskEvent.TaskCancelled(var why, var _) -> next.close(Status.CANCELLED, why);
            case TaskEvent.TaskReopened _ -> {
                next.close(OPEN, null);
                next.overdue = timetable.isPast(Step.OVERDUE);
                next.late = false;
                next.completedAt = null;
            }
            case TaskEvent.TaskFellDue _ -> next.timetable = timetable.after(Step.DUE);
            case TaskEvent.TaskBecameOverdue _ -> {
                next.timetable = timetable.after(Step.OVERDUE);
                next.overdue = true;
            }
            case TaskEvent.TaskMissed _ -> {
                next.timetable = timetable.after(Step.MISSED);
                next.status = Status.MISSED;
            }
        }
        return next.task();
    }
}
