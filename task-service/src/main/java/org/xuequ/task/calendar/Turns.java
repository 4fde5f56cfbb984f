package org.xuequ.task.calendar;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.task.calendar.When.EveryMonthDay;
import org.xuequ.task.calendar.When.EveryMonthWeek;
import org.xuequ.task.calendar.When.EveryWeekday;
import org.xuequ.task.calendar.When.Position;

/**
 * The turns of a recurrence within a window of days. A turn is due on its last day, or where a position says; the last
 * turn is due within the window. A week in which nobody is at school has no turn.
 */
record Turns(WorkCalendar calendar, Span window, List<Position> positions) {

    List<Occurrence> of(Recurrence pace) {
        return switch (pace) {
            case WEEKLY -> weekly();
            case BIWEEKLY -> biweekly();
            case MONTHLY -> monthly();
            case QUARTERLY -> quarterly();
            case DAILY, TERM, YEARLY, PERIODIC, EVENT -> List.of();
        };
    }

    private List<Occurrence> weekly() {
        List<EveryWeekday> weekdays = positions(EveryWeekday.class);
        var turns = new ArrayList<Occurrence>();
        for (int week = firstWeek(); week <= lastWeek(); week++) {
            if (weekdays.isEmpty() && inSession(week)) {
                turns.add(turn(weekKey(week), sunday(week)));
            }
            for (EveryWeekday weekday : weekdays) {
                LocalDate day = calendar.monday(week).with(nextOrSame(weekday.day()));
                if (window.covers(day) && !isHoliday(day)) {
                    turns.add(turn(weekdays.size() == 1 ? weekKey(week) : weekKey(week) + "-" + number(weekday), day));
                }
            }
        }
        return turns;
    }

    /** Weeks go in pairs, 1 with 2; a pair's turn is due in the later week that is in session. */
    private List<Occurrence> biweekly() {
        List<EveryWeekday> weekdays = positions(EveryWeekday.class);
        var turns = new ArrayList<Occurrence>();
        int first = firstWeek();
        for (int even = first + Math.floorMod(first, 2); even <= lastWeek(); even += 2) {
            int week = inSession(even) ? even : even - 1;
            if (inSession(week)) {
                LocalDate day = weekdays.isEmpty()
                        ? sunday(week)
                        : calendar.monday(week)
                                .with(nextOrSame(weekdays.getLast().day()));
                turns.add(turn(weekKey(week), day));
            }
        }
        return turns;
    }

    private List<Occurrence> monthly() {
        var turns = new ArrayList<Occurrence>();
        YearMonth last = YearMonth.from(window.to());
        for (YearMonth month = YearMonth.from(window.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate day = inMonth(month);
            if (!day.isBefore(window.from())) {
                turns.add(turn(month.toString(), day));
            }
        }
        return turns;
    }

    private LocalDate inMonth(YearMonth month) {
        return positions.stream()
                .findFirst()
                .map(position -> switch (position) {
                    case EveryMonthDay(var day) -> Months.day(month, day);
                    case EveryMonthWeek(var week) -> Months.week(month, week).to();
                    case When.EveryMonthEnd _, EveryWeekday _ -> month.atEndOfMonth();
                })
                .orElseGet(month::atEndOfMonth);
    }

    /** Calendar quarters that end in the window: a few days of a next one are no quarter. */
    private List<Occurrence> quarterly() {
        var turns = new ArrayList<Occurrence>();
        for (YearMonth month = YearMonth.from(window.from()); ; month = month.plusMonths(1)) {
            LocalDate end = month.atEndOfMonth();
            if (end.isAfter(window.to())) {
                return turns;
            }
            if (month.getMonthValue() % 3 == 0) {
                turns.add(turn(month.getYear() + "-Q" + end.get(IsoFields.QUARTER_OF_YEAR), end));
            }
        }
    }

    private Occurrence turn(String key, LocalDate due) {
        return new Occurrence(key, due.isAfter(window.to()) ? window.to() : due, false);
    }

    private boolean inSession(int week) {
        LocalDate monday = calendar.monday(week);
        return monday.datesUntil(monday.plusDays(7)).anyMatch(day -> window.covers(day) && calendar.isWorkday(day));
    }

    private boolean isHoliday(LocalDate day) {
        return !calendar.term().makeUpWorkdays().contains(day)
                && calendar.term().holidays().stream().anyMatch(holiday -> holiday.covers(day));
    }

    private int firstWeek() {
        return Math.max(1, calendar.week(window.from()));
    }

    private int lastWeek() {
        return calendar.week(window.to());
    }

    private LocalDate sunday(int week) {
        return calendar.monday(week).with(nextOrSame(SUNDAY));
    }

    private static String weekKey(int week) {
        return "W%02d".formatted(week);
    }

    private static int number(EveryWeekday weekday) {
        return weekday.day().getValue();
    }

    private <P extends Position> List<P> positions(Class<P> sort) {
        return positions.stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .distinct()
                .toList();
    }
}
