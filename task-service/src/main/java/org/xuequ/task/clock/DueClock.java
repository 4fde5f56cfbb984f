package org.xuequ.task.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.function.Consumer;
import org.xuequ.messaging.Stored;
import org.xuequ.task.task.Decision;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskCommand.Strike;
import org.xuequ.task.task.Tasks;

/**
 * Takes the steps that are reached. One write per step and task, conditional on its version, carries step and event: two
 * sweeps at once take it once, a clock that stepped back finds nothing to do, and one that was down takes all it missed,
 * earliest first.
 */
public final class DueClock {
    private final Tasks tasks;
    private final Clock clock;
    private final int atOnce;
    private final Consumer<Duration> lateness;

    /** @param lateness hears of each step taken how long after its instant, by the district's clock */
    public DueClock(Tasks tasks, Clock clock, int atOnce, Consumer<Duration> lateness) {
        this.tasks = tasks;
        this.clock = clock;
        this.atOnce = atOnce;
        this.lateness = lateness;
    }

    /** Takes up to {@code atOnce} steps in {@code slots}; answers how many it tried, 0 when none is reached. */
    public int sweep(Collection<Integer> slots) {
        if (slots.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        var happened = new ArrayList<Tasks.Happened>();
        for (Stored<Task> task : tasks.struck(slots, now, atOnce)) {
            if (task.state().decide(new Strike(now)) instanceof Decision.Agreed(var events) && !events.isEmpty()) {
                lateness.accept(Duration.between(events.getFirst().at(), now));
                happened.add(new Tasks.Happened(task, events));
            }
        }
        tasks.changeAll(happened);
        return happened.size();
    }
}
