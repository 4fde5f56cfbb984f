package org.xuequ.task.store;

import java.util.List;
import org.xuequ.messaging.Event;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskEvent;
import org.xuequ.task.task.TaskState;

/**
 * What others hear of a change: one event per write, named after the last thing that happened, with the whole public
 * state. Evidence that completed a task is heard as its completion.
 */
final class TaskAnnouncements {
    private TaskAnnouncements() {}

    static List<Event> of(Task after, long version, List<TaskEvent> happened) {
        return happened.isEmpty()
                ? List.of()
                : List.of(new Event(
                        type(happened.getLast()), after.origin().key(), after.id(), TaskState.of(after, version)));
    }

    static String type(TaskEvent event) {
        return switch (event) {
            case TaskEvent.TaskAssigned _ -> "task.assigned.v1";
            case TaskEvent.EvidenceAdded _ -> "task.progressed.v1";
            case TaskEvent.TaskCompleted _ -> "task.completed.v1";
            case TaskEvent.TaskWaived _ -> "task.waived.v1";
            case TaskEvent.TaskReopened _ -> "task.reopened.v1";
            case TaskEvent.TaskCancelled _ -> "task.cancelled.v1";
            case TaskEvent.TaskReworded _ -> "task.reworded.v1";
            case TaskEvent.TaskFellDue _ -> "task.due.v1";
            case TaskEvent.TaskBecameOverdue _ -> "task.overdue.v1";
            case TaskEvent.TaskMissed _ -> "task.missed.v1";
        };
    }
}
