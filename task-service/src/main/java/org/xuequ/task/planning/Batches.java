package org.xuequ.task.planning;

import java.time.Instant;
import java.util.List;
import org.xuequ.messaging.Stored;
import org.xuequ.task.task.Task;

/** Where opened tasks go. */
public interface Batches {
    /** Inserts those that are not there yet, and answers all of them as they are stored now. */
    List<Stored<Task>> insert(List<Task> tasks);

    /** Announces the tasks of one opening, once; a repeat says nothing. */
    void announce(Opening opening, List<Stored<Task>> tasks, Instant openedAt);
}
