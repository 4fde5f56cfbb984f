package org.xuequ.notification.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.WorkCalendar;

/**
 * When one step is owed.
 *
 * @param days calendar days before (BEFORE) or after (AFTER) the due day, 1 to 60; absent for the other steps
 * @param workdays whole working days after the due day that pass before an ESCALATION, 1 to 20; absent otherwise
 */
public record Rule(
        Step step, @Nullable Integer days, @Nullable Integer workdays) {

    /** @throws IllegalArgumentException when a figure is missing, out of range, or not this step's */
    public Rule {
        boolean sound = switch (step) {
            case BEFORE, AFTER -> within(days, 60) && workdays == null;
            case ON_DAY -> days == null && workdays == null;
            case ESCALATION -> within(workdays, 20) && days == null;
        };
        if (!sound) {
            throw new IllegalArgumentException(step + " with days " + days + " and workdays " + workdays);
        }
    }

    /**
     * The instant at which the step is owed for a task due on {@code dueDay}.
     *
     * @param at the time of day at which people are reminded; an escalation comes when its last working day is over
     */
    Instant instant(LocalDate dueDay, LocalTime at, WorkCalendar calendar) {
        return switch (step) {
            case BEFORE -> timeOf(dueDay.minusDays(figure(days)), at, calendar);
            case ON_DAY -> timeOf(dueDay, at, calendar);
            case AFTER -> timeOf(dueDay.plusDays(figure(days)), at, calendar);
            case ESCALATION ->
                calendar.endOf(calendar.plusWorkdays(dueDay, figure(workdays))).plusSeconds(1);
        };
    }

    private static Instant timeOf(LocalDate day, LocalTime at, WorkCalendar calendar) {
        return day.atTime(at).atZone(calendar.term().zone()).toInstant();
    }

    private static boolean within(@Nullable Integer figure, int most) {
        return figure != null && figure >= 1 && figure <= most;
    }

    private static int figure(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }
}
