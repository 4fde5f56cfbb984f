package org.xuequ.task;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Leases;
import org.xuequ.messaging.Stored;
import org.xuequ.task.task.Status;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskEvent;
import org.xuequ.task.task.TaskSearch;
import org.xuequ.task.task.Tasks;

/** Tasks as the store keeps them: a write counts only from the version that it was decided on. */
public final class TasksInMemory implements Tasks {
    public static final int SLOTS = 4;

    public final Map<String, Stored<Task>> all = new ConcurrentSkipListMap<>();
    public final List<TaskEvent> said = new CopyOnWriteArrayList<>();
    public final AtomicInteger asked = new AtomicInteger();

    public TasksInMemory with(Task... tasks) {
        Stream.of(tasks).forEach(task -> all.put(task.id(), new Stored<>(task.id(), 1, task, List.of(), 0)));
        return this;
    }

    public Task task(String id) {
        return Objects.requireNonNull(all.get(id)).state();
    }

    @Override
    public Optional<Stored<Task>> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Stored<Task>> search(TaskSearch search) {
        return List.copyOf(all.values());
    }

    @Override
    public List<Stored<Task>> openOf(String planId, String after, int limit) {
        return all.values().stream()
                .filter(task -> task.state().origin().planId().equals(planId))
                .filter(task ->
                        task.state().status() == Status.OPEN && task.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Stored<Task> change(Stored<Task> before, List<TaskEvent> events, @Nullable Command command) {
        if (!write(before, events, command)) {
            throw new IllegalStateException("stale");
        }
        return Objects.requireNonNull(all.get(before.id()));
    }

    @Override
    public List<Stored<Task>> struck(Collection<Integer> slots, Instant now, int limit) {
        asked.incrementAndGet();
        return inOrder(slots)
                .filter(task -> !Objects.requireNonNull(task.state().nextAt()).isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextStep(Collection<Integer> slots) {
        asked.incrementAndGet();
        return inOrder(slots)
                .map(task -> Objects.requireNonNull(task.state().nextAt()))
                .findFirst();
    }

    @Override
    public long reached(Instant now) {
        return struck(List.of(0, 1, 2, 3), now, Integer.MAX_VALUE).size();
    }

    @Override
    public int changeAll(List<Happened> changes) {
        return (int) changes.stream()
                .filter(change -> write(change.before(), change.events(), null))
                .count();
    }

    private synchronized boolean write(Stored<Task> before, List<TaskEvent> events, @Nullable Command command) {
        Stored<Task> now = all.get(before.id());
        if (now == null || now.version() != before.version()) {
            return false;
        }
        List<Command> commands = command == null
                ? now.commands()
                : Stream.concat(now.commands().stream(), Stream.of(command)).toList();
        all.put(
                before.id(),
                new Stored<>(before.id(), now.version() + 1, now.state().applyAll(events), commands, 0));
        said.addAll(events);
        return true;
    }

    private Stream<Stored<Task>> inOrder(Collection<Integer> slots) {
        return all.values().stream()
                .filter(task -> task.state().nextAt() != null && slots.contains(Leases.slot(task.id(), SLOTS)))
                .sorted(Comparator.comparing(task -> task.state().nextAt()));
    }
}
