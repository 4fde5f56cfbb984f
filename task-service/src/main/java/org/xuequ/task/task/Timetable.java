package org.xuequ.task.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The instants of a task's steps, fixed when the due date is, and the step not yet taken. Because the task carries
 * them, a clock that stops, jumps or steps back neither loses a step nor takes one twice.
 *
 * @param dueVersion 1 for the first due date, one more for each that replaces it
 * @param next null when all steps are taken
 */
public record Timetable(
        Instant dueAt,
        Instant overdueAt,
        Instant missedAt,
        int dueVersion,
        @Nullable Step next) {

    /** @throws IllegalArgumentException when the steps are not in order */
    public Timetable {
        if (overdueAt.isBefore(dueAt) || missedAt.isBefore(overdueAt)) {
            throw new IllegalArgumentException("steps out of order: " + dueAt + ", " + overdueAt + ", " + missedAt);
        }
    }

    /** A timetable with all its steps ahead. */
    public static Timetable of(Instant dueAt, Instant overdueAt, Instant missedAt) {
        return new Timetable(dueAt, overdueAt, missedAt, 1, Step.DUE);
    }

    /** When the next step is to be taken; null when none is left. */
    public @Nullable Instant nextAt() {
        return next == null ? null : at(next);
    }

    Instant at(Step step) {
        return switch (step) {
            case DUE -> dueAt;
            case OVERDUE -> overdueAt;
            case MISSED -> missedAt;
        };
    }

    Timetable after(Step taken) {
        Step following = switch (taken) {
            case DUE -> Step.OVERDUE;
            case OVERDUE -> Step.MISSED;
            case MISSED -> null;
        };
        return new Timetable(dueAt, overdueAt, missedAt, dueVersion, following);
    }

    boolean isPast(Step step) {
        return next == null || next.compareTo(step) > 0;
    }
}
