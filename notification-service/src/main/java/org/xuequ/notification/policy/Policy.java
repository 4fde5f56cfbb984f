package org.xuequ.notification.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.xuequ.calendar.WorkCalendar;

/**
 * How a district reminds: its steps, each at most once, and the time of day ({@code HH:mm}) of those that have one.
 */
public record Policy(List<Rule> steps, String at) {
    private static final Policy USUAL = new Policy(
            List.of(
                    new Rule(Step.BEFORE, 3, null),
                    new Rule(Step.ON_DAY, null, null),
                    new Rule(Step.AFTER, 1, null),
                    new Rule(Step.ESCALATION, null, 1)),
            "08:00");

    /** A step and the instant at which it is owed. */
    public record Planned(Step step, Instant at) {}

    /**
     * @throws IllegalArgumentException when a step comes twice
     * @throws java.time.format.DateTimeParseException when {@code at} is no time of day
     */
    public Policy {
        steps = List.copyOf(steps);
        at = LocalTime.parse(at).toString();
        if (steps.stream().map(Rule::step).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("a step comes twice");
        }
    }

    /** What holds for a district that never said otherwise. */
    public static Policy usual() {
        return USUAL;
    }

    /** The steps of a task due at {@code dueAt}, by instant; two at one instant in the order of {@link Step}. */
    public List<Planned> plan(Instant dueAt, WorkCalendar calendar) {
        LocalDate dueDay = calendar.day(dueAt);
        LocalTime time = LocalTime.parse(at);
        return steps.stream()
                .map(rule -> new Planned(rule.step(), rule.instant(dueDay, time, calendar)))
                .sorted(Comparator.comparing(Planned::at).thenComparing(Planned::step))
                .toList();
    }
}
