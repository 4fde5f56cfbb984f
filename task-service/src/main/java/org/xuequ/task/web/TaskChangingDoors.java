package org.xuequ.task.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.rest.Caller;
import org.xuequ.rest.IfMatch;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Versions;
import org.xuequ.task.planning.Colleagues;
import org.xuequ.task.task.Assignment;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskCommand;
import org.xuequ.task.task.TaskDesk;
import org.xuequ.task.task.TaskDesk.Answer;
import org.xuequ.task.task.TaskState;
import org.xuequ.task.task.Tasks;

/** What people do to tasks. Each answers the task as it is afterwards; the same request sent again has no second effect. */
@RestController
@RequestMapping("/tasks/{id}")
class TaskChangingDoors {
    private final TaskDesk desk;
    private final Tasks tasks;
    private final Colleagues colleagues;
    private final Clock clock;

    TaskChangingDoors(TaskDesk desk, Tasks tasks, Colleagues colleagues, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @PostMapping("/complete")
    ResponseEntity<TaskState> complete(
            @PathVariable String id,
            @RequestBody(required = false) @Valid Bodies.@Nullable Completing body,
            Caller caller,
            Command request,
            @Nullable IfMatch ifMatch) {
        String note = body == null ? null : body.note();
        return handle(
                id,
                new TaskCommand.Complete(caller.personId(), note, now()),
                request,
                ifMatch,
                new Sight(caller)::requireDoing);
    }

    @PostMapping("/evidence")
    ResponseEntity<TaskState> evidence(
            @PathVariable String id,
            @RequestBody @Valid Bodies.Entering body,
            Caller caller,
            Command request,
            @Nullable IfMatch ifMatch) {
        Integer count = body.count();
        return handle(
                id,
                new TaskCommand.AddEvidence(
                        caller.personId(), count == null ? 1 : count, body.note(), body.on(), now()),
                request,
                ifMatch,
                new Sight(caller)::requireDoing);
    }

    @PostMapping("/waive")
    ResponseEntity<TaskState> waive(
            @PathVariable String id,
            @RequestBody @Valid Bodies.Waiving body,
            Caller caller,
            Command request,
            @Nullable IfMatch ifMatch) {
        return handle(
                id, new TaskCommand.Waive(body.reason(), now()), request, ifMatch, new Sight(caller)::requireLeading);
    }

    @PostMapping("/reopen")
    ResponseEntity<TaskState> reopen(
            @PathVariable String id, Caller caller, Command request, @Nullable IfMatch ifMatch) {
        return handle(id, new TaskCommand.Reopen(now()), request, ifMatch, new Sight(caller)::requireLeading);
    }

    @PostMapping("/assign")
    ResponseEntity<TaskState> assign(
            @PathVariable String id,
            @RequestBody @Valid Bodies.Assigning body,
            Caller caller,
            Command request,
            @Nullable IfMatch ifMatch) {
        Sight sight = new Sight(caller);
        Task task = tasks.find(id).map(Stored::state).orElseThrow(() -> Problem.notFound(id));
        sight.requireLeading(task);
        Assignment to = colleagues
                .takingOver(task.origin(), body.personId())
                .orElseThrow(() -> Problem.refused(
                        "not-of-this-school",
                        "这个人不属于任务所在的学校。请从本校人员中选择。",
                        "This person does not belong to the task's school. Choose someone who does."));
        return handle(id, new TaskCommand.Assign(to, now()), request, ifMatch, sight::requireLeading);
    }

    private ResponseEntity<TaskState> handle(
            String id, TaskCommand asked, Command request, @Nullable IfMatch ifMatch, Consumer<Task> permission) {
        Answer answer = desk.handle(id, asked, request, stored -> {
            permission.accept(stored.state());
            if (ifMatch != null) {
                ifMatch.check(stored);
            }
        });
        return switch (answer) {
            case Answer.Now(var stored) -> Versions.ok(stored, TaskState.of(stored.state(), stored.version()));
            case Answer.No(var why) -> throw Refusals.problem(why);
            case Answer.Unknown() -> throw Problem.notFound(id);
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
