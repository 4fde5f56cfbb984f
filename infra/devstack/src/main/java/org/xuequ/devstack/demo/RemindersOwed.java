package org.xuequ.devstack.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The district's policy for reminders, worked out a second time: three days before, on the day and the day after at
 * 08:00 to whoever does it; one working day later, when that is over, to their lead.
 */
final class RemindersOwed {
    private RemindersOwed() {}

    /** One reminder that must come, and not before {@code at}. */
    record Owed(String reminderId, String taskId, String recipient, Instant at) {}

    private record Step(String name, Instant at, @Nullable String recipient) {}

    /** Those of a task that is open from {@code due.opened()} until {@code closed}. */
    static List<Owed> of(Due due, Instant closed) {
        return steps(due).stream()
                .filter(step -> step.recipient() != null)
                .filter(step -> !step.at().isBefore(due.opened()) && !step.at().isAfter(closed))
                .map(step -> new Owed(
                        due.taskId() + ":" + step.name() + ":" + step.recipient() + ":" + due.dueVersion(),
                        due.taskId(),
                        String.valueOf(step.recipient()),
                        step.at()))
                .toList();
    }

    /** All instants at which something may be owed, or the task itself changes by time. */
    static List<Instant> instants(Due due) {
        List<Instant> instants =
                new ArrayList<>(steps(due).stream().map(Step::at).toList());
        instants.add(due.dueAt());
        instants.add(due.overdueAt());
        return instants;
    }

    static Map<String, Owed> all(Ledger ledger) {
        Map<String, Owed> owed = new LinkedHashMap<>();
        ledger.tasks()
                .values()
                .forEach(task -> of(task.due(), task.closed()).forEach(one -> owed.put(one.reminderId(), one)));
        return owed;
    }

    private static List<Step> steps(Due due) {
        LocalDate day = due.dueDay();
        return List.of(
                new Step("BEFORE", SchoolTerm.at(day.minusDays(3), 8, 0), due.assignee()),
                new Step("ON_DAY", SchoolTerm.at(day, 8, 0), due.assignee()),
                new Step("AFTER", SchoolTerm.at(day.plusDays(1), 8, 0), due.assignee()),
                new Step("ESCALATION", due.overdueAt().plusSeconds(1), due.lead()));
    }
}
