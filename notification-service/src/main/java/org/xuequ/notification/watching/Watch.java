package org.xuequ.notification.watching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.notification.policy.Policy;

/**
 * What is owed for one task. Each new state of the task leaves standing what was owed up to its instant and plans
 * anew what comes after it, so what is owed follows from the task's history alone and not from when we heard of it.
 *
 * @param ahead owed and not yet taken, by instant
 * @param taken what was taken, oldest first
 * @param unread states that wait for the term to be known, oldest first
 * @param zone where the days of its due date are counted; null until the term is known
 */
public record Watch(
        TaskState task,
        List<Owed> ahead,
        List<Owed> taken,
        List<TaskState> unread,
        @Nullable String zone) {

    /** What a sweep takes and what remains. */
    public record Taking(List<Owed> due, Watch after) {}

    /** A task heard of for the first time. */
    static Watch of(TaskState task) {
        return new Watch(task, List.of(), List.of(), List.of(task), null);
    }

    /** With a newer state of the task still to be planned; the same when it is none. */
    Watch hear(TaskState next) {
        if (next.version() <= task.version()) {
            return this;
        }
        return new Watch(next, ahead, taken, append(unread, next), zone);
    }

    /** With all that was heard turned into what is owed. */
    Watch plan(WorkCalendar calendar, Policy policy) {
        List<Owed> owed = ahead;
        boolean first = zone == null;
        for (TaskState state : unread) {
            Instant from = first ? state.begins() : state.at().plusMillis(1);
            owed = settle(state, owed, from, calendar, policy);
            first = false;
        }
        return new Watch(task, owed, taken, List.of(), calendar.term().zone().getId());
    }

    /** Under another policy or calendar: what was owed up to {@code now} stands, what comes after is planned anew. */
    Watch replan(WorkCalendar calendar, Policy policy, Instant now) {
        Watch read = plan(calendar, policy);
        List<Owed> owed = read.settle(task, read.ahead, now.plusMillis(1), calendar, policy);
        return new Watch(task, owed, taken, List.of(), read.zone);
    }

    /** Takes what is owed at {@code now}, in order. */
    public Taking take(Instant now) {
        List<Owed> due = ahead.stream().filter(owed -> !owed.at().isAfter(now)).toList();
        List<Owed> left = ahead.stream().filter(owed -> owed.at().isAfter(now)).toList();
        List<Owed> all = Stream.concat(taken.stream(), due.stream()).toList();
        return new Taking(due, new Watch(task, left, all, unread, zone));
    }

    /** What the same person was reminded of just before {@code owed}, which was taken; null when it was the first. */
    public @Nullable Owed before(Owed owed) {
        Owed last = null;
        for (Owed earlier : taken) {
            if (earlier.key().equals(owed.key())) {
                break;
            }
            last = earlier.recipientId().equals(owed.recipientId()) ? earlier : last;
        }
        return last;
    }

    /** When something is owed next; null when nothing is. */
    public @Nullable Instant nextAt() {
        return ahead.isEmpty() ? null : ahead.getFirst().at();
    }

    /** Whether it cannot be planned before the term is known. */
    boolean waits() {
        return !unread.isEmpty();
    }

    private List<Owed> settle(TaskState state, List<Owed> before, Instant from, WorkCalendar calendar, Policy policy) {
        Instant closed = state.closedAt();
        Instant begin = from.isAfter(state.opensAt()) ? from : state.opensAt();
        Set<String> known = taken.stream().map(Owed::key).collect(Collectors.toCollection(HashSet::new));
        return Stream.concat(
                        before.stream().filter(owed -> owed.at().isBefore(from)),
                        policy.plan(state.dueAt(), calendar).stream()
                                .filter(planned -> !planned.at().isBefore(begin))
                                .flatMap(planned -> owed(state, planned)))
                .filter(owed -> closed == null || !owed.at().isAfter(closed))
                .filter(unseen(known))
                .toList();
    }

    private static Predicate<Owed> unseen(Set<String> known) {
        return owed -> known.add(owed.key());
    }

    private static Stream<Owed> owed(TaskState state, Policy.Planned planned) {
        String recipient = state.recipient(planned.step());
        return recipient == null
                ? Stream.empty()
                : Stream.of(new Owed(planned.step(), planned.at(), recipient, state.dueVersion(), state.dueAt()));
    }

    private static <T> List<T> append(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return List.copyOf(all);
    }
}
