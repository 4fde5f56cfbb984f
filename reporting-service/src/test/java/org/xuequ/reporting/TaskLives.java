package org.xuequ.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.xuequ.reporting.sources.Task;
import org.xuequ.reporting.sources.Task.Status;
import org.xuequ.reporting.sources.TaskBatch;

/** The tasks of a school or the office: opened together, then each to its own fate. */
final class TaskLives {
    private TaskLives() {}

    static void of(Story story, String owner) {
        List<Task> batch = new ArrayList<>();
        int tasks = 3 + story.chance.nextInt(4);
        for (int i = 0; i < tasks; i++) {
            batch.add(opened(story, owner, i));
        }
        story.tell("task.batch-opened.v1", owner, new TaskBatch("b-" + owner, batch));
        batch.forEach(task -> {
            story.tasks.put(task.taskId(), task);
            live(story, task);
        });
    }

    private static Task opened(Story story, String owner, int i) {
        Random chance = story.chance;
        boolean office = owner.equals(story.district);
        Instant due =
                Story.OPENED.plus(Duration.ofDays(10 + chance.nextInt(120))).plusMillis(999);
        return new Task(
                "tk-" + owner + "-" + i,
                1,
                story.district,
                office ? null : owner,
                story.path(owner) + (!office && chance.nextBoolean() ? "/jwc" : ""),
                "pl-" + owner,
                null,
                story.term,
                chance.nextInt(3) == 0 ? null : "类别" + chance.nextInt(2),
                "任务" + i,
                null,
                null,
                due,
                Status.OPEN,
                false,
                null,
                null,
                0,
                null);
    }

    private static void live(Story story, Task opened) {
        Task task = opened;
        for (int step = story.chance.nextInt(4); step > 0; step--) {
            boolean late = story.chance.nextBoolean();
            Instant at = late ? task.dueAt().plusSeconds(3600) : task.dueAt().minusSeconds(3600);
            task = switch (story.chance.nextInt(6)) {
                case 0 -> said(story, "task.completed.v1", task, Status.DONE, late, at);
                case 1 -> said(story, "task.reopened.v1", task, Status.OPEN, false, null);
                case 2 -> said(story, "task.waived.v1", task, Status.WAIVED, false, null);
                case 3 -> said(story, "task.cancelled.v1", task, Status.CANCELLED, false, null);
                case 4 -> said(story, "task.missed.v1", task, Status.MISSED, false, null);
                default -> said(story, "task.due.v1", task, Status.OPEN, false, null);
            };
        }
    }

    private static Task said(
            Story story, String type, Task t, Status status, boolean late, @Nullable Instant completedAt) {
        var next = new Task(
                t.taskId(),
                t.version() + 1,
                t.districtId(),
                t.schoolId(),
                t.orgPath(),
                t.planId(),
                t.directiveId(),
                t.termId(),
                t.category(),
                t.title(),
                t.occurrence(),
                t.assigneeId(),
                t.dueAt(),
                status,
                late,
                completedAt,
                t.quota(),
                t.progress(),
                t.reason());
        story.tasks.put(next.taskId(), next);
        story.tell(type, next.owner(), next);
        return next;
    }
}
