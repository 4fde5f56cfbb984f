package org.xuequ.task.task;

import static org.xuequ.task.task.Decision.agreed;
import static org.xuequ.task.task.Decision.nothing;
import static org.xuequ.task.task.Decision.refused;
import static org.xuequ.task.task.Status.DONE;
import static org.xuequ.task.task.Status.OPEN;
import static org.xuequ.task.task.Status.WAIVED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.task.task.TaskEvent.EvidenceAdded;
import org.xuequ.task.task.TaskEvent.TaskCompleted;

/** What a task answers. What is so already says nothing new; what cannot be is refused by name. */
final class Deciding {
    /** Keeps one task's document small: a year of working days, one entry each. */
    static final int EVIDENCE_CAP = 260;

    private Deciding() {}

    static Decision on(Task task, TaskCommand command) {
        return switch (command) {
            case TaskCommand.Complete c -> complete(task, c);
            case TaskCommand.AddEvidence a -> addEvidence(task, a);
            case TaskCommand.Assign(var to, var now) ->
                to.equals(task.assignment()) ? nothing() : whenOpen(task, new TaskEvent.TaskAssigned(to, now));
            case TaskCommand.Waive(var reason, var now) ->
                task.status() == WAIVED ? nothing() : whenOpen(task, new TaskEvent.TaskWaived(reason, now));
            case TaskCommand.Cancel(var reason, var now) ->
                task.status() == OPEN ? agreed(new TaskEvent.TaskCancelled(reason, now)) : nothing();
            case TaskCommand.Reword(var words, var now) ->
                task.status() == OPEN && task.wording().isSupersededBy(words)
                        ? agreed(new TaskEvent.TaskReworded(words, now))
                        : nothing();
            case TaskCommand.Reopen(var now) -> reopen(task, now);
            case TaskCommand.Strike(var now) -> strike(task, now);
        };
    }

    private static Decision complete(Task task, TaskCommand.Complete command) {
        if (task.status() == DONE) {
            return nothing();
        }
        if (task.kind() == Kind.QUOTA && !reached(task, task.progress())) {
            return whenOpen(task, Refusal.QUOTA_NOT_REACHED);
        }
        var completed = new TaskCompleted(command.now().isAfter(task.timetable().dueAt()), command.now());
        String note = command.note();
        return note == null
                ? whenOpen(task, completed)
                : whenOpen(
                        task, new EvidenceAdded(new Evidence(command.by(), 0, note, null, command.now())), completed);
    }

    private static Decision addEvidence(Task task, TaskCommand.AddEvidence command) {
        if (task.evidence().size() >= EVIDENCE_CAP) {
            return refused(Refusal.EVIDENCE_FULL);
        }
        List<TaskEvent> events = new ArrayList<>();
        events.add(new EvidenceAdded(
                new Evidence(command.by(), command.count(), command.note(), command.on(), command.now())));
        if (task.status() == DONE) {
            return new Decision.Agreed(events);
        }
        if (task.kind() == Kind.QUOTA && reached(task, task.progress() + command.count())) {
            events.add(new TaskCompleted(command.now().isAfter(task.timetable().dueAt()), command.now()));
        }
        return whenOpen(task, events.toArray(TaskEvent[]::new));
    }

    private static Decision reopen(Task task, Instant now) {
        return switch (task.status()) {
            case OPEN -> nothing();
            case DONE, WAIVED -> agreed(new TaskEvent.TaskReopened(now));
            case MISSED -> refused(Refusal.MISSED);
            case CANCELLED -> refused(Refusal.CANCELLED);
        };
    }

    private static Decision strike(Task task, Instant now) {
        Instant at = task.nextAt();
        Step step = task.timetable().next();
        if (at == null || step == null || at.isAfter(now)) {
            return nothing();
        }
        return switch (step) {
            case DUE -> agreed(new TaskEvent.TaskFellDue(at));
            case OVERDUE -> agreed(new TaskEvent.TaskBecameOverdue(at));
            case MISSED -> agreed(new TaskEvent.TaskMissed(at));
        };
    }

    private static boolean reached(Task task, long progress) {
        @Nullable Quota quota = task.quota();
        return quota == null || quota.reachedBy(progress);
    }

    private static Decision whenOpen(Task task, Refusal why) {
        return task.status() == OPEN ? refused(why) : whenOpen(task);
    }

    private static Decision whenOpen(Task task, TaskEvent... events) {
        return switch (task.status()) {
            case OPEN -> agreed(events);
            case DONE -> refused(Refusal.DONE);
            case MISSED -> refused(Refusal.MISSED);
            case WAIVED -> refused(Refusal.WAIVED);
            case CANCELLED -> refused(Refusal.CANCELLED);
        };
    }
}
