package org.xuequ.task.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuequ.messaging.Stored;
import org.xuequ.task.task.Decision;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskCommand.Cancel;
import org.xuequ.task.task.Tasks;
import org.xuequ.task.task.Tasks.Happened;

/** Ends the open tasks of measures that a plan no longer has. What is done, waived or missed stays as it is. */
record EndingTasks(Tasks tasks) {
    private static final int AT_ONCE = 200;
    private static final String WHY = "新版计划不再包含此措施。 The plan no longer has this measure.";

    /** @throws IllegalStateException when tasks changed meanwhile; then it is to be tried again */
    void endWhatIsNotIn(Opening opening, Instant now) {
        Set<String> there = opening.measures().stream().map(Measure::id).collect(Collectors.toSet());
        List<Stored<Task>> some = tasks.openOf(opening.planId(), "", AT_ONCE);
        while (!some.isEmpty()) {
            List<Happened> ends = ends(some, there, now);
            if (tasks.changeAll(ends) < ends.size()) {
                throw new IllegalStateException("tasks of " + opening.planId() + " changed meanwhile");
            }
            some = tasks.openOf(opening.planId(), some.getLast().id(), AT_ONCE);
        }
    }

    private static List<Happened> ends(List<Stored<Task>> some, Set<String> there, Instant now) {
        var ends = new ArrayList<Happened>();
        for (Stored<Task> task : some) {
            var origin = task.state().origin();
            if (origin.directiveId() == null
                    && !there.contains(origin.measureId())
                    && task.state().decide(new Cancel(WHY, now)) instanceof Decision.Agreed(var events)) {
                ends.add(new Happened(task, events));
            }
        }
        return ends;
    }
}
