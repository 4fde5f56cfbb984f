package org.xuequ.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkCalendarPropertyTest {
    private static final LocalDate ORIGIN = LocalDate.parse("2026-01-01");
    private final WorkCalendar calendar = WorkCalendar.of(WorkCalendarTest.SPRING);

    @Property
    void every_day_lies_in_the_week_whose_monday_is_the_last_one_before_it(
            @ForAll @IntRange(min = -400, max = 400) int days) {
        LocalDate day = ORIGIN.plusDays(days);
        LocalDate monday = calendar.monday(calendar.week(day));
        assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(day).isBetween(monday, monday.plusDays(6));
    }

    @Property
    void adding_working_days_passes_over_exactly_that_many(
            @ForAll @IntRange(min = 0, max = 300) int days, @ForAll @IntRange(min = 1, max = 40) int n) {
        LocalDate from = ORIGIN.plusDays(days);
        LocalDate to = calendar.plusWorkdays(from, n);
        long passed = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkday)
                .count();
        assertThat(calendar.isWorkday(to)).isTrue();
        assertThat(passed).isEqualTo(n);
    }
}
