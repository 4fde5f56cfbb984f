package org.xuequ.task.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.messaging.Stored;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.Page;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Versions;
import org.xuequ.task.task.Evidence;
import org.xuequ.task.task.Status;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskSearch;
import org.xuequ.task.task.TaskState;
import org.xuequ.task.task.Tasks;

/** Tasks as their readers may see them, in order of their ids. */
@RestController
@RequestMapping("/tasks")
class TaskReadingDoors {
    private final Tasks tasks;

    TaskReadingDoors(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * One page of tasks.
     *
     * @param under org path; only tasks of that unit and below
     * @param assignee person id, or {@code me}
     * @param dueBefore ISO 8601 with offset; only tasks due earlier
     */
    @GetMapping
    Page<TaskState> list(
            @RequestParam(required = false) @Nullable String under,
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable OffsetDateTime dueBefore,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        int size = Cursor.limit(limit);
        var search = new TaskSearch(
                new Sight(caller).paths(),
                caller.personId(),
                under,
                "me".equals(assignee) ? caller.personId() : assignee,
                status,
                plan,
                dueBefore == null ? null : dueBefore.toInstant(),
                Cursor.parse(after),
                size);
        return Page.of(tasks.search(search), size, Stored::id)
                .map(stored -> TaskState.of(stored.state(), stored.version()));
    }

    @GetMapping("/{id}")
    ResponseEntity<TaskState> one(@PathVariable String id, Caller caller) {
        Stored<Task> stored = seen(id, caller);
        return Versions.ok(stored, TaskState.of(stored.state(), stored.version()));
    }

    @GetMapping("/{id}/evidence")
    ResponseEntity<List<Evidence>> evidence(@PathVariable String id, Caller caller) {
        Stored<Task> stored = seen(id, caller);
        return Versions.ok(stored, stored.state().evidence());
    }

    private Stored<Task> seen(String id, Caller caller) {
        return tasks.find(id)
                .filter(stored -> new Sight(caller).sees(stored.state()))
                .orElseThrow(() -> Problem.notFound(id));
    }
}
