package org.xuequ.task.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.YearMonth;

/** Parts of calendar months. */
final class Months {
    private Months() {}

    /** That day, or the month's last where it has no such day. */
    static LocalDate day(int year, int month, int day) {
        return day(YearMonth.of(year, month), day);
    }

    static LocalDate day(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    static Span whole(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    static Span third(YearMonth month, When.Third third) {
        return switch (third) {
            case EARLY -> new Span(month.atDay(1), month.atDay(10));
            case MIDDLE -> new Span(month.atDay(11), month.atDay(20));
            case LATE -> new Span(month.atDay(21), month.atEndOfMonth());
        };
    }

    /** A week belongs to the month that holds its Thursday (as ISO 8601 gives weeks to years). */
    static Span week(YearMonth month, int week) {
        LocalDate thursday = month.atDay(1).with(dayOfWeekInMonth(1, THURSDAY)).plusWeeks(week - 1L);
        return week(thursday.with(previousOrSame(MONDAY)));
    }

    static Span week(LocalDate monday) {
        return new Span(monday, monday.plusDays(6));
    }
}
