package org.xuequ.task.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task while one event is applied to it: a record of seventeen parts cannot say which of them changed. */
final class TaskDraft {
    private final Task before;
    private final Instant at;
    Wording wording;
    Assignment assignment;
    Timetable timetable;
    Status status;
    boolean overdue;
    boolean late;

    @Nullable
    Instant completedAt;

    long progress;

    @Nullable
    String reason;

    List<Evidence> evidence;

    TaskDraft(Task before, Instant at) {
        this.before = before;
        this.at = at;
        wording = before.wording();
        assignment = before.assignment();
        timetable = before.timetable();
        status = before.status();
        overdue = before.overdue();
        late = before.late();
        completedAt = before.completedAt();
        progress = before.progress();
        reason = before.reason();
        evidence = before.evidence();
    }

    void close(Status as, @Nullable String why) {
        status = as;
        reason = why;
        overdue = false;
    }

    Task task() {
        return new Task(
                before.id(),
                before.origin(),
                wording,
                before.kind(),
                before.occurrence(),
                assignment,
                before.opensAt(),
                timetable,
                status,
                overdue,
                late,
                completedAt,
                before.quota(),
                progress,
                reason,
                evidence,
                at);
    }
}
