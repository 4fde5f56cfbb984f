package org.xuequ.task.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;
import org.xuequ.task.task.Tasks;

/**
 * One look at the clock. It asks the store only when the next known step is reached, when its slots changed, or after a
 * while, for another instance may have opened an earlier task; between times a look costs nothing.
 */
final class DueTurn implements Runnable {
    private final DueClock due;
    private final Tasks tasks;
    private final Clock clock;
    private final InstantSource wall;
    private final Supplier<Set<Integer>> slots;
    private final Duration recheck;

    private Set<Integer> known = Set.of();
    private Instant nextStep = Instant.MIN;
    private Instant asked = Instant.MIN;

    DueTurn(
            DueClock due,
            Tasks tasks,
            Clock clock,
            InstantSource wall,
            Supplier<Set<Integer>> slots,
            Duration recheck) {
        this.due = due;
        this.tasks = tasks;
        this.clock = clock;
        this.wall = wall;
        this.slots = slots;
        this.recheck = recheck;
    }

    @Override
    public void run() {
        Set<Integer> mine = slots.get();
        Instant now = wall.instant();
        boolean stale = !mine.equals(known) || asked.plus(recheck).isBefore(now);
        if (mine.isEmpty() || (!stale && clock.instant().isBefore(nextStep))) {
            return;
        }
        known = mine;
        asked = now;
        int taken;
        do {
            taken = due.sweep(mine);
        } while (taken > 0);
        nextStep = tasks.nextStep(mine).orElse(Instant.MAX);
    }
}
