package org.xuequ.task.task;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;

/** All tasks, and the one way to change them: state and what it says to others in one write. */
public interface Tasks {
    Optional<Stored<Task>> find(String id);

    /** Up to one more than its limit, in order of their ids: the one too many tells that there are more. */
    List<Stored<Task>> search(TaskSearch search);

    /** Open tasks that came from that plan, up to {@code limit} in order of their ids, behind {@code after}. */
    List<Stored<Task>> openOf(String planId, String after, int limit);

    /**
     * Writes what happened.
     *
     * @throws org.xuequ.messaging.StaleVersion when the task changed since {@code before} was read
     */
    Stored<Task> change(Stored<Task> before, List<TaskEvent> events, @Nullable Command command);

    /** Open tasks in {@code slots} whose next step is reached at {@code now}, earliest first. */
    List<Stored<Task>> struck(Collection<Integer> slots, Instant now, int limit);

    /** When time next does something to a task in {@code slots}; empty when no step is left. */
    Optional<Instant> nextStep(Collection<Integer> slots);

    /** How many open tasks have a step that is reached at {@code now} and not yet taken. */
    long reached(Instant now);

    /** Writes many changes, each by its own condition; answers how many took effect. */
    int changeAll(List<Happened> changes);

    /** What happened to one task. */
    record Happened(Stored<Task> before, List<TaskEvent> events) {}
}
