package org.xuequ.task.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.xuequ.messaging.Stored;
import org.xuequ.task.task.Decision;
import org.xuequ.task.task.Origin;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskCommand;
import org.xuequ.task.task.TaskCommand.Cancel;
import org.xuequ.task.task.TaskCommand.Reword;
import org.xuequ.task.task.Tasks;
import org.xuequ.task.task.Tasks.Happened;

/**
 * Brings open tasks in line with a newer version of their plan: those of measures that it no longer has are ended, those
 * of measures that it words differently take its words. What is done, waived or missed stays as it is.
 */
record RevisingTasks(Tasks tasks) {
    private static final int AT_ONCE = 200;
    private static final String WHY = "新版计划不再包含此措施。 The plan no longer has this measure.";

    /** @throws IllegalStateException when tasks changed meanwhile; then it is to be tried again */
    void revise(Opening newest, Instant now) {
        List<Stored<Task>> some = tasks.openOf(newest.planId(), "", AT_ONCE);
        while (!some.isEmpty()) {
            revise(newest, some, now);
            some = tasks.openOf(newest.planId(), some.getLast().id(), AT_ONCE);
        }
    }

    /** As above, of these alone. */
    void revise(Opening newest, List<Stored<Task>> some, Instant now) {
        var changes = new ArrayList<Happened>();
        for (Stored<Task> task : some) {
            if (task.state().decide(command(newest, task.state(), now)) instanceof Decision.Agreed(var events)
                    && !events.isEmpty()) {
                changes.add(new Happened(task, events));
            }
        }
        if (tasks.changeAll(changes) < changes.size()) {
            throw new IllegalStateException("tasks of " + newest.planId() + " changed meanwhile");
        }
    }

    private static TaskCommand command(Opening newest, Task task, Instant now) {
        Origin origin = task.origin();
        boolean ofSchools = origin.directiveId() != null;
        // What was opened later comes from a version that is newer still.
        boolean later = task.opensAt().isAfter(newest.at());
        return newest.asks(origin.measureId(), ofSchools) || later
                ? new Reword(
                        newest.asked(origin.measureId(), ofSchools)
                                .map(measure -> measure.wording(task.wording().dueGuessed(), newest.version()))
                                .orElse(task.wording()),
                        now)
                : new Cancel(WHY, now);
    }
}
