package org.xuequ.task.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.New;
import org.xuequ.messaging.Stored;
import org.xuequ.task.planning.Batches;
import org.xuequ.task.planning.Opening;
import org.xuequ.task.task.Task;

@Component
class StoredBatches implements Batches {
    /** Keeps one announcement well under the megabyte that a Kafka record may have. */
    private static final int TASKS_PER_BATCH = 200;

    private final AggregateStore<Task> tasks;
    private final AggregateStore<Batch> batches;

    StoredBatches(Aggregates aggregates, StoredTasks tasks) {
        this.tasks = tasks.store();
        this.batches = aggregates.store(
                Batch.class, "batches", batch -> Map.of("districtId", batch.districtId(), "planId", batch.planId()));
    }

    @Override
    public List<Stored<Task>> insert(List<Task> opened) {
        var stored = new ArrayList<Stored<Task>>();
        for (List<Task> some : parts(opened)) {
            List<Stored<Task>> fresh = tasks.insertAll(some.stream()
                    .map(task -> new New<>(task.id(), task, List.of()))
                    .toList());
            // Some were there before: what is announced is what is stored, not what we would have made.
            stored.addAll(fresh.size() == some.size() ? fresh : asStored(some));
        }
        return stored;
    }

    private List<Stored<Task>> asStored(List<Task> some) {
        return tasks.list(
                query(where("_id").in(some.stream().map(Task::id).toList())).with(Sort.by("_id")));
    }

    @Override
    public void announce(Opening opening, List<Stored<Task>> opened, Instant openedAt) {
        var parts = new ArrayList<New<Batch>>();
        for (List<Stored<Task>> some : parts(opened)) {
            Batch batch = Batch.of(opening, parts.size(), some.size(), openedAt);
            parts.add(new New<>(batch.id(), batch, List.of(batch.opened(some))));
        }
        batches.insertAll(parts);
    }

    private static <T> List<List<T>> parts(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += TASKS_PER_BATCH) {
            parts.add(all.subList(from, Math.min(all.size(), from + TASKS_PER_BATCH)));
        }
        return parts;
    }
}
