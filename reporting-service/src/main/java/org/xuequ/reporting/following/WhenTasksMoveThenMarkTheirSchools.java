package org.xuequ.reporting.following;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.Received;
import org.xuequ.reporting.rows.SchoolTerm;
import org.xuequ.reporting.scoring.Dirty;
import org.xuequ.reporting.sources.Sources;
import org.xuequ.reporting.sources.Task;
import org.xuequ.reporting.sources.TaskBatch;

/** A task may complete before the batch that opened it is heard of; its version settles what holds. */
@Component
class WhenTasksMoveThenMarkTheirSchools {
    private final Sources sources;
    private final Dirty dirty;

    WhenTasksMoveThenMarkTheirSchools(Sources sources, Dirty dirty) {
        this.sources = sources;
        this.dirty = dirty;
    }

    void batches(List<Received<TaskBatch>> received) {
        keep(received.stream().flatMap(batch -> batch.event().tasks().stream()).toList());
    }

    void tasks(List<Received<Task>> received) {
        keep(received.stream().map(Received::event).toList());
    }

    private void keep(Collection<Task> tasks) {
        sources.tasks().keep(tasks);
        dirty.mark(tasks.stream()
                .map(task -> new SchoolTerm(task.districtId(), task.owner(), task.termId()))
                .collect(Collectors.toSet()));
    }
}
