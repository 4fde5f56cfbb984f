package org.xuequ.task.calendar;

import java.time.DayOfWeek;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notation that the importer gives to a plan's words for time: {@code --03-20}, {@code W05-4},
 * {@code MIDTERM+P1W}, … Read by {@link WhenReader}.
 */
sealed interface When {

    /** What a calendar must be asked about; it is one stretch of days, if it is known at all. */
    sealed interface Once extends When {}

    /** Where in every week or month something falls; which of them, the recurrence says. */
    sealed interface Position extends When {}

    /** 3月20日. The year is null where the plan leaves it out. */
    record OnDay(@Nullable Integer year, int month, int day) implements Once {}

    /** 5月份. */
    record InMonth(@Nullable Integer year, int month) implements Once {}

    /** 9月上旬, 中旬, 下旬. */
    record PartOfMonth(@Nullable Integer year, int month, Third third) implements Once {}

    /** 5月第二周. */
    record WeekOfMonth(@Nullable Integer year, int month, int week) implements Once {}

    /** 第十二周. */
    record InWeek(int week) implements Once {}

    /** 第五周周四. */
    record WeekdayOfWeek(int week, DayOfWeek day) implements Once {}

    /** 本学期, 期中, 学期末 … */
    record At(Anchor anchor) implements Once {}

    /** 清明. */
    record OnFestival(String name) implements Once {}

    /** 国庆节前. */
    record Before(Once what) implements Once {}

    /** 期中考试后一周内, 期末考试前两周; {@code by} is negative for 前. */
    record Shifted(Once what, Period by) implements Once {}

    /** 三月至五月; open at its end when {@code to} is null. */
    record Range(Once from, @Nullable Once to) implements Once {}

    /** 每周三. */
    record EveryWeekday(DayOfWeek day) implements Position {}

    /** 每月25日前. */
    record EveryMonthDay(int day) implements Position {}

    /** 每月底前. */
    record EveryMonthEnd() implements Position {}

    /** 每月第一周. */
    record EveryMonthWeek(int week) implements Position {}

    /** Several of one sort: 清明、重阳; 周二、周四. */
    record Any(List<Named> parts) implements When {}

    /** One of several, with its notation to tell it from the others. */
    record Named(String name, When when) {}

    /** Words that name no day: 提前一周, 活动后, 每三年, a mere time of day. */
    record Vague() implements When {}

    /** 上旬, 中旬, 下旬. */
    enum Third {
        EARLY,
        MIDDLE,
        LATE
    }

    /** Points and stretches that every term has, or may have. */
    enum Anchor {
        TERM,
        YEAR,
        SUMMER,
        WINTER,
        TERM_START,
        TERM_END,
        YEAR_END,
        MIDTERM,
        FINAL
    }
}
