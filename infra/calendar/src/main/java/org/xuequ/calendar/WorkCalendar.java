package org.xuequ.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts a term's weeks and working days. A make-up workday is worked whatever else it is; otherwise holidays and
 * weekends are off. Days outside the term follow the same rules, so a step that ends in the vacation has a date too.
 */
public final class WorkCalendar {
    private final Term term;
    private final LocalDate firstMonday;

    private WorkCalendar(Term term) {
        this.term = term;
        this.firstMonday = term.weekOne().with(previousOrSame(MONDAY));
    }

    /** The calendar of one term. */
    public static WorkCalendar of(Term term) {
        return new WorkCalendar(term);
    }

    /** The term it counts. */
    public Term term() {
        return term;
    }

    /** Whether people are at work on {@code day}. */
    public boolean isWorkday(LocalDate day) {
        if (term.makeUpWorkdays().contains(day)) {
            return true;
        }
        DayOfWeek name = day.getDayOfWeek();
        return name != DayOfWeek.SATURDAY
                && name != DayOfWeek.SUNDAY
                && term.holidays().stream().noneMatch(holiday -> holiday.covers(day));
    }

    /** The {@code n}th working day after {@code day} (before it when negative); 0 is the day itself, worked or not. */
    public LocalDate plusWorkdays(LocalDate day, int n) {
        LocalDate at = day;
        int step = Integer.signum(n);
        for (int left = Math.abs(n); left > 0; ) {
            at = at.plusDays(step);
            if (isWorkday(at)) {
                left--;
            }
        }
        return at;
    }

    /** The Monday of a numbered week; week 1 is the one that holds {@link Term#weekOne()}. */
    public LocalDate monday(int week) {
        return firstMonday.plusWeeks(week - 1L);
    }

    /** The number of the week that holds {@code day}; 0 or less before week 1. */
    public int week(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(DAYS.between(firstMonday, day), 7L) + 1);
    }

    /** The last millisecond of the day in the term's zone. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusMillis(1);
    }

    /** The first instant of the day in the term's zone. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(term.zone()).toInstant();
    }

    /** The day that {@code instant} falls on in the term's zone. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, term.zone());
    }
}
