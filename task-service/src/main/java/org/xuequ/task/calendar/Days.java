package org.xuequ.task.calendar;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Term;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.task.calendar.When.Anchor;
import org.xuequ.task.calendar.When.Once;

/**
 * Finds the days that a notation stands for in one term. A year that the plan leaves out is the one whose day comes
 * first at or after sixty days before the term: what was planned in the vacation before it still belongs to it. A day
 * without a year that comes only after the term is not known to be meant of it.
 */
final class Days {
    private static final int VACATION_DAYS = 60;

    private final WorkCalendar calendar;
    private final Term term;
    private final LocalDate earliest;
    private final LocalDate latest;

    Days(WorkCalendar calendar) {
        this.calendar = calendar;
        this.term = calendar.term();
        this.earliest = term.start().minusDays(VACATION_DAYS);
        this.latest = term.end().plusDays(VACATION_DAYS);
    }

    Span term() {
        return new Span(term.start(), term.end());
    }

    /** The days meant; null when this term's calendar cannot tell, or they lie farther off than a vacation. */
    @Nullable
    Span of(Once when) {
        Span span = of(when, earliest);
        return span == null || span.to().isBefore(earliest) || span.to().isAfter(latest) ? null : span;
    }

    private @Nullable Span of(Once when, LocalDate from) {
        return switch (when) {
            case When.OnDay(var year, var month, var day) ->
                year == null
                        ? withinTerm(first(from, y -> Span.on(Months.day(y, month, day))))
                        : Span.on(Months.day(year, month, day));
            case When.InMonth(var year, var month) -> stretch(year, from, y -> Months.whole(YearMonth.of(y, month)));
            case When.PartOfMonth(var year, var month, var third) ->
                stretch(year, from, y -> Months.third(YearMonth.of(y, month), third));
            case When.WeekOfMonth(var year, var month, var week) ->
                stretch(year, from, y -> Months.week(YearMonth.of(y, month), week));
            case When.InWeek(var week) -> withinTerm(Months.week(calendar.monday(week)));
            case When.WeekdayOfWeek(var week, var day) ->
                withinTerm(Span.on(calendar.monday(week).with(nextOrSame(day))));
            case When.At(var anchor) -> anchor(anchor);
            case When.OnFestival(var name) -> withinTerm(Festivals.find(name, term, from));
            case When.Before(var what) -> before(what, from);
            case When.Shifted(var what, var by) -> {
                Span span = of(what, from);
                yield span == null ? null : Span.on((by.isNegative() ? span.from() : span.to()).plus(by));
            }
            case When.Range(var start, var end) -> range(start, end, from);
        };
    }

    private @Nullable Span range(Once start, @Nullable Once end, LocalDate from) {
        Span first = of(start, from);
        Span last = end == null ? term() : of(end, first == null ? from : first.from());
        if (last == null) {
            return null;
        }
        LocalDate begin = first == null ? term.start() : first.from();
        return last.to().isBefore(begin) ? null : new Span(begin, last.to());
    }

    private @Nullable Span before(Once what, LocalDate from) {
        if (what instanceof When.At(var anchor) && (anchor == Anchor.SUMMER || anchor == Anchor.WINTER)) {
            return endsBefore(anchor) ? Span.on(term.end()) : null;
        }
        Span span = of(what, from);
        return span == null ? null : Span.on(span.from().minusDays(1));
    }

    /** A directory announces no vacations; but the one after the term begins where the term ends. */
    private boolean endsBefore(Anchor vacation) {
        boolean summer = term.end().getMonth().compareTo(Month.MAY) >= 0
                && term.end().getMonth().compareTo(Month.AUGUST) <= 0;
        return (vacation == Anchor.SUMMER) == summer;
    }

    private @Nullable Span anchor(Anchor anchor) {
        return switch (anchor) {
            case TERM, YEAR -> term();
            case SUMMER, WINTER -> null;
            // 学期初 is no single day: the first week belongs to it.
            case TERM_START -> new Span(term.start(), term.start().with(nextOrSame(SUNDAY)));
            case TERM_END -> Span.on(term.end());
            case YEAR_END -> {
                LocalDate newYearsEve = LocalDate.of(term.start().getYear(), 12, 31);
                yield Span.on(term.covers(newYearsEve) ? newYearsEve : term.end());
            }
            case MIDTERM -> term.midterm() == null ? null : Span.on(term.midterm());
            case FINAL -> term.finalExam() == null ? null : Span.on(term.finalExam());
        };
    }

    /** A stretch whose year is left out and which was over before the term began is not known to be meant again. */
    private @Nullable Span stretch(@Nullable Integer year, LocalDate from, IntFunction<Span> inYear) {
        if (year != null) {
            return inYear.apply(year);
        }
        Span span = first(from, inYear);
        return span.to().isBefore(term.start()) ? null : withinTerm(span);
    }

    /** What lies behind the term is not known to be meant of it; what reaches past its end ends with it. */
    private @Nullable Span withinTerm(@Nullable Span span) {
        if (span == null || span.from().isAfter(term.end())) {
            return null;
        }
        return span.to().isAfter(term.end()) ? new Span(span.from(), term.end()) : span;
    }

    private static Span first(LocalDate from, IntFunction<Span> inYear) {
        for (int year = from.getYear() - 1; ; year++) {
            Span span = inYear.apply(year);
            if (!span.to().isBefore(from)) {
                return span;
            }
        }
    }
}
