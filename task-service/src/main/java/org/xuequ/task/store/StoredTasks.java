package org.xuequ.task.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.Change;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.task.TaskSettings;
import org.xuequ.task.task.Status;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskEvent;
import org.xuequ.task.task.TaskSearch;
import org.xuequ.task.task.Tasks;

@Component
class StoredTasks implements Tasks {
    static final String COLLECTION = "tasks";

    private final AggregateStore<Task> store;

    StoredTasks(Aggregates aggregates, TaskSettings settings) {
        this.store = aggregates.store(Task.class, COLLECTION, new TaskFields(settings.slots())::of);
    }

    AggregateStore<Task> store() {
        return store;
    }

    @Override
    public Optional<Stored<Task>> find(String id) {
        return store.find(id);
    }

    @Override
    public List<Stored<Task>> search(TaskSearch search) {
        return store.list(TaskQueries.of(search));
    }

    @Override
    public List<Stored<Task>> openOf(String planId, String after, int limit) {
        return store.list(query(where(TaskFields.PLAN)
                        .is(planId)
                        .and("_id")
                        .gt(after)
                        .and(TaskFields.STATUS)
                        .is(Status.OPEN.name()))
                .with(Sort.by("_id"))
                .limit(limit));
    }

    @Override
    public Stored<Task> change(Stored<Task> before, List<TaskEvent> events, @Nullable Command command) {
        Task after = before.state().applyAll(events);
        return store.update(before, after, TaskAnnouncements.of(after, before.version() + 1, events), command);
    }

    @Override
    public int changeAll(List<Happened> changes) {
        return store.updateAll(changes.stream().map(StoredTasks::change).toList())
                .size();
    }

    private static Change<Task> change(Happened happened) {
        Stored<Task> before = happened.before();
        Task after = before.state().applyAll(happened.events());
        return new Change<>(before, after, TaskAnnouncements.of(after, before.version() + 1, happened.events()));
    }

    @Override
    public List<Stored<Task>> struck(Collection<Integer> slots, Instant now, int limit) {
        return store.list(
                query(where(TaskFields.SLOT).in(slots).and(TaskFields.NEXT_AT).lte(Date.from(now)))
                        .with(Sort.by(TaskFields.NEXT_AT))
                        .limit(limit));
    }

    @Override
    public Optional<Instant> nextStep(Collection<Integer> slots) {
        return store
                .list(query(where(TaskFields.SLOT)
                                .in(slots)
                                .and(TaskFields.NEXT_AT)
                                .gt(new Date(0)))
                        .with(Sort.by(TaskFields.NEXT_AT))
                        .limit(1))
                .stream()
                .map(task -> task.state().nextAt())
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public long reached(Instant now) {
        return store.count(query(where(TaskFields.NEXT_AT).lte(Date.from(now))));
    }
}
