package org.xuequ.task.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.task.Fixtures.DUE;
import static org.xuequ.task.Fixtures.MISSED;
import static org.xuequ.task.Fixtures.OPENED;
import static org.xuequ.task.Fixtures.aTask;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.xuequ.task.TasksInMemory;
import org.xuequ.task.task.Kind;
import org.xuequ.testkit.MovableClock;

class DueTurnTest {
    private final MovableClock clock = MovableClock.at(OPENED);
    private final MovableClock wall = MovableClock.at("2026-11-22T08:00:00+08:00");
    private final TasksInMemory tasks = new TasksInMemory().with(aTask());
    private final AtomicReference<Set<Integer>> slots = new AtomicReference<>(Set.of(0, 1, 2, 3));
    private final DueTurn turn = new DueTurn(
            new DueClock(tasks, clock, 100, _ -> {}), tasks, clock, wall, slots::get, Duration.ofSeconds(1));

    @Test
    void a_thousand_looks_while_nothing_is_due_ask_the_store_no_more_than_one() {
        turn.run();
        int once = tasks.asked.get();
        for (int i = 0; i < 1000; i++) {
            clock.advance(Duration.ofSeconds(1));
            turn.run();
        }
        assertThat(tasks.asked).hasValue(once);
    }

    @Test
    void the_first_look_at_the_due_instant_takes_the_step() {
        turn.run();
        clock.moveTo(DUE);
        turn.run();
        assertThat(tasks.said).hasSize(1);
    }

    @Test
    void one_look_takes_everything_that_is_reached() {
        turn.run();
        clock.moveTo(MISSED);
        turn.run();
        assertThat(tasks.said).hasSize(3);
    }

    @Test
    void a_task_that_somebody_else_opened_is_seen_after_a_while() {
        TasksInMemory empty = new TasksInMemory();
        DueTurn alone = new DueTurn(
                new DueClock(empty, clock, 100, _ -> {}), empty, clock, wall, slots::get, Duration.ofSeconds(1));
        alone.run();
        empty.with(aTask("other", Kind.DATED, null));
        clock.moveTo(DUE);
        alone.run();
        assertThat(empty.said).isEmpty();
        wall.advance(Duration.ofMillis(1001));
        alone.run();
        assertThat(empty.said).hasSize(1);
    }

    @Test
    void slots_that_came_from_a_dead_instance_are_looked_into_at_once() {
        slots.set(Set.of());
        clock.moveTo(DUE);
        turn.run();
        assertThat(tasks.said).isEmpty();
        slots.set(Set.of(0, 1, 2, 3));
        turn.run();
        assertThat(tasks.said).hasSize(1);
    }
}
