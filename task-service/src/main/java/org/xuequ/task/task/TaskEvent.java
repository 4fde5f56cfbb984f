package org.xuequ.task.task;

import java.time.Instant;

/** What happened to a task. These stay inside; what others hear is {@link TaskState}. */
public sealed interface TaskEvent {
    /** When it happened; for a step of time the instant it was fixed for, however late the clock noticed. */
    Instant at();

    record TaskAssigned(Assignment to, Instant at) implements TaskEvent {}

    record EvidenceAdded(Evidence entry) implements TaskEvent {
        @Override
        public Instant at() {
            return entry.at();
        }
    }

    record TaskCompleted(boolean late, Instant at) implements TaskEvent {}

    record TaskWaived(String reason, Instant at) implements TaskEvent {}

    record TaskReopened(Instant at) implements TaskEvent {}

    record TaskCancelled(String reason, Instant at) implements TaskEvent {}

    record TaskReworded(Wording words, Instant at) implements TaskEvent {}

    record TaskFellDue(Instant at) implements TaskEvent {}

    record TaskBecameOverdue(Instant at) implements TaskEvent {}

    record TaskMissed(Instant at) implements TaskEvent {}
}
