package org.xuequ.task.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.task.Fixtures.DUE;
import static org.xuequ.task.Fixtures.MISSED;
import static org.xuequ.task.Fixtures.OPENED;
import static org.xuequ.task.Fixtures.OVERDUE;
import static org.xuequ.task.Fixtures.aTask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xuequ.messaging.Leases;
import org.xuequ.task.TasksInMemory;
import org.xuequ.task.task.Kind;
import org.xuequ.task.task.Status;
import org.xuequ.task.task.TaskEvent.TaskBecameOverdue;
import org.xuequ.task.task.TaskEvent.TaskFellDue;
import org.xuequ.task.task.TaskEvent.TaskMissed;
import org.xuequ.testkit.MovableClock;

class DueClockTest {
    private static final Set<Integer> ALL = Set.of(0, 1, 2, 3);

    private final MovableClock clock = MovableClock.at(OPENED);
    private final TasksInMemory tasks = new TasksInMemory().with(aTask());
    private final List<Duration> lateness = new ArrayList<>();
    private final DueClock due = new DueClock(tasks, clock, 100, lateness::add);

    @Test
    void before_its_time_nothing_happens() {
        clock.moveTo(DUE.minusMillis(1));
        assertThat(due.sweep(ALL)).isZero();
        assertThat(tasks.said).isEmpty();
    }

    @Test
    void at_the_due_instant_it_falls_due_once() {
        clock.moveTo(DUE);
        sweepAll();
        sweepAll();
        assertThat(tasks.said).containsExactly(new TaskFellDue(DUE));
    }

    @Test
    void one_that_was_down_takes_all_it_missed_in_order() {
        clock.moveTo(MISSED.plusSeconds(3600));
        sweepAll();
        assertThat(tasks.said)
                .containsExactly(new TaskFellDue(DUE), new TaskBecameOverdue(OVERDUE), new TaskMissed(MISSED));
        assertThat(tasks.task(aTask().id()).status()).isEqualTo(Status.MISSED);
        assertThat(lateness.getLast()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void stepping_back_and_coming_again_repeats_nothing() {
        clock.moveTo(OVERDUE);
        sweepAll();
        clock.moveTo(OPENED);
        sweepAll();
        clock.moveTo(OVERDUE);
        sweepAll();
        assertThat(tasks.said).containsExactly(new TaskFellDue(DUE), new TaskBecameOverdue(OVERDUE));
    }

    @Test
    void the_slots_of_others_are_left_to_them() {
        clock.moveTo(DUE);
        int mine = Leases.slot(aTask().id(), TasksInMemory.SLOTS);
        assertThat(due.sweep(Set.of((mine + 1) % TasksInMemory.SLOTS))).isZero();
        assertThat(due.sweep(Set.of())).isZero();
        assertThat(due.sweep(Set.of(mine))).isOne();
    }

    @Test
    void more_than_one_sweep_holds_are_taken_in_several() {
        TasksInMemory many = new TasksInMemory();
        IntStream.range(0, 25).forEach(i -> many.with(aTask("t" + i, Kind.DATED, null)));
        clock.moveTo(DUE);
        DueClock small = new DueClock(many, clock, 10, _ -> {});
        assertThat(List.of(small.sweep(ALL), small.sweep(ALL), small.sweep(ALL), small.sweep(ALL)))
                .containsExactly(10, 10, 5, 0);
        assertThat(many.said).hasSize(25);
    }

    @Test
    void two_sweeps_at_once_take_a_step_once() throws InterruptedException {
        TasksInMemory many = new TasksInMemory();
        IntStream.range(0, 50).forEach(i -> many.with(aTask("t" + i, Kind.DATED, null)));
        clock.moveTo(DUE);
        var together = new CountDownLatch(1);
        List<Thread> sweeps = IntStream.range(0, 4)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> {
                    try {
                        together.await();
                    } catch (InterruptedException e) {
                        return;
                    }
                    new DueClock(many, clock, 50, _ -> {}).sweep(ALL);
                }))
                .toList();
        together.countDown();
        for (Thread sweep : sweeps) {
            sweep.join();
        }
        assertThat(many.said).hasSize(50);
        assertThat(many.all.values())
                .allSatisfy(task -> assertThat(task.version()).isEqualTo(2));
    }

    private void sweepAll() {
        int guard = 0;
        while (due.sweep(ALL) > 0) {
            assertThat(++guard).isLessThan(20);
        }
    }
}
