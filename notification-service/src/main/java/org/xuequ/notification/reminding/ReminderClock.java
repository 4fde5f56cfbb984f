package org.xuequ.notification.reminding;

import static java.time.temporal.ChronoUnit.MILLIS;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.xuequ.messaging.Change;
import org.xuequ.messaging.Leases;
import org.xuequ.messaging.Stored;
import org.xuequ.notification.watching.Owed;
import org.xuequ.notification.watching.Watch;
import org.xuequ.notification.watching.Watches;

/**
 * Makes the reminders whose instant has come. First the channels have them, by ids that make a repeat a no-op, then
 * the watch moves on: a crash in between repeats, it loses nothing. What became due while nobody swept is made in the
 * order in which it was owed.
 */
final class ReminderClock implements BooleanSupplier {
    private static final int AT_ONCE = 500;
    private static final Duration REST = Duration.ofMillis(100);

    private final Watches watches;
    private final List<Channel> channels;
    private final Leases leases;
    private final BooleanSupplier tasksRead;
    private final Clock clock;
    private final Duration lookEvery;
    private final MeterRegistry meters;
    private final InstantSource wall = InstantSource.system();
    private Instant lastLook = Instant.MIN;
    private Instant restUntil = Instant.MIN;

    ReminderClock(
            Watches watches,
            List<Channel> channels,
            Leases leases,
            BooleanSupplier tasksRead,
            Clock clock,
            Duration lookEvery,
            MeterRegistry meters) {
        this.watches = watches;
        this.channels = channels;
        this.leases = leases;
        this.tasksRead = tasksRead;
        this.clock = clock;
        this.lookEvery = lookEvery;
        this.meters = meters;
    }

    /** One look; true when there is more to do at once. */
    @Override
    public boolean getAsBoolean() {
        if (wall.instant().isBefore(restUntil)) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(MILLIS);
        boolean stale = wall.instant().isAfter(lastLook.plus(lookEvery));
        if (stale) {
            // Another instance may have written what falls into our slots.
            learn();
        }
        if (!watches.horizon().reached(now)) {
            return false;
        }
        Set<Integer> slots = leases.holding("reminder-clock", Watches.SLOTS);
        int made = slots.isEmpty() || !tasksRead.getAsBoolean() ? 0 : sweep(slots, now);
        if (made == 0) {
            // Due, but in the slots of another instance, or tasks are still being read.
            restUntil = wall.instant().plus(REST);
        }
        if (made < AT_ONCE) {
            learn();
        }
        return made == AT_ONCE;
    }

    private void learn() {
        lastLook = wall.instant();
        watches.horizon().learn(watches::earliest);
    }

    private int sweep(Set<Integer> slots, Instant now) {
        List<Stored<Watch>> due = watches.due(slots, now, AT_ONCE);
        var reminders = new ArrayList<Reminder>();
        var moved = new ArrayList<Change<Watch>>();
        for (Stored<Watch> watch : due) {
            Watch.Taking taking = watch.state().take(now);
            for (Owed owed : taking.due()) {
                reminders.add(Reminder.of(taking.after(), owed, now));
            }
            moved.add(new Change<>(watch, taking.after(), List.of()));
        }
        if (!reminders.isEmpty()) {
            reminders.sort(Comparator.comparing(Reminder::owedAt).thenComparing(Reminder::step));
            channels.forEach(channel -> channel.take(reminders));
            watches.moveOn(moved);
            reminders.forEach(this::late);
        }
        return due.size();
    }

    private void late(Reminder reminder) {
        meters.timer("xuequ.reminder.lateness", "step", reminder.step().name())
                .record(Duration.between(reminder.owedAt(), reminder.madeAt()));
    }
}
