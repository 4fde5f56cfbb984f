package org.xuequ.task.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.xuequ.messaging.Stored;
import org.xuequ.task.task.Task;

/** Tasks as they are opened, and what is announced of them; it can break. */
final class Shelf implements Batches {
    final Map<String, Stored<Task>> tasks;
    final Map<String, List<Stored<Task>>> announced = new TreeMap<>();
    int announcements;
    boolean breaks;
    String refuses = "nothing";

    Shelf(Map<String, Stored<Task>> tasks) {
        this.tasks = tasks;
    }

    Task task(String id) {
        return Objects.requireNonNull(tasks.get(id)).state();
    }

    @Override
    public List<Stored<Task>> insert(List<Task> opened) {
        var stored = new ArrayList<Stored<Task>>();
        for (Task task : opened) {
            if (task.origin().planId().equals(refuses)) {
                throw new IllegalArgumentException("cannot be stored");
            }
            tasks.putIfAbsent(task.id(), new Stored<>(task.id(), 1, task, List.of(), 0));
            stored.add(Objects.requireNonNull(tasks.get(task.id())));
        }
        return stored;
    }

    @Override
    public void announce(Opening opening, List<Stored<Task>> opened, Instant openedAt) {
        if (breaks) {
            throw new IllegalStateException("cut off");
        }
        if (announced.putIfAbsent(opening.id(), opened) == null) {
            announcements++;
        }
    }
}
