package org.xuequ.calendar;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    static final Term SPRING = new Term(
            "t-2026-2",
            "d1",
            "第二学期",
            day("2026-02-24"),
            day("2026-07-10"),
            ZoneId.of("Asia/Shanghai"),
            day("2026-02-25"),
            null,
            null,
            List.of(new Holiday("劳动节", day("2026-05-01"), day("2026-05-05"))),
            Set.of(day("2026-05-09")));

    private final WorkCalendar calendar = WorkCalendar.of(SPRING);

    @Test
    void weeks_are_counted_from_the_monday_of_week_one_and_change_on_mondays() {
        assertThat(calendar.monday(1)).isEqualTo("2026-02-23");
        assertThat(calendar.monday(12)).isEqualTo("2026-05-11");
        assertThat(calendar.week(day("2026-02-23"))).isEqualTo(1);
        assertThat(calendar.week(day("2026-03-01"))).isEqualTo(1);
        assertThat(calendar.week(day("2026-03-02"))).isEqualTo(2);
        assertThat(calendar.week(day("2026-02-22"))).isZero();
    }

    @Test
    void a_holiday_is_off_and_its_make_up_saturday_is_worked() {
        assertThat(calendar.isWorkday(day("2026-05-04"))).isFalse();
        assertThat(calendar.isWorkday(day("2026-05-09"))).isTrue();
        assertThat(calendar.isWorkday(day("2026-05-10"))).isFalse();
        assertThat(calendar.isWorkday(day("2026-05-06"))).isTrue();
    }

    @Test
    void working_days_are_counted_over_weekends_and_holidays_in_both_directions() {
        assertThat(calendar.plusWorkdays(day("2026-04-30"), 1)).isEqualTo("2026-05-06");
        assertThat(calendar.plusWorkdays(day("2026-05-08"), 1)).isEqualTo("2026-05-09");
        assertThat(calendar.plusWorkdays(day("2026-05-08"), 2)).isEqualTo("2026-05-11");
        assertThat(calendar.plusWorkdays(day("2026-05-06"), -1)).isEqualTo("2026-04-30");
    }

    @Test
    void no_working_days_later_is_the_day_itself_even_when_it_is_off() {
        assertThat(calendar.plusWorkdays(day("2026-05-02"), 0)).isEqualTo("2026-05-02");
    }

    @Test
    void a_day_starts_and_ends_in_the_districts_zone() {
        assertThat(calendar.startOf(day("2026-03-20"))).isEqualTo(parse("2026-03-19T16:00:00Z"));
        assertThat(calendar.endOf(day("2026-03-20"))).isEqualTo(parse("2026-03-20T15:59:59.999Z"));
        assertThat(calendar.day(parse("2026-03-20T15:59:59.999Z"))).isEqualTo("2026-03-20");
        assertThat(calendar.day(parse("2026-03-20T16:00:00Z"))).isEqualTo("2026-03-21");
    }

    @Test
    void a_term_or_holiday_that_ends_before_it_starts_is_no_term_or_holiday() {
        assertThatThrownBy(() -> new Holiday("国庆", day("2026-10-07"), day("2026-10-01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Term(
                        "t",
                        "d1",
                        "t",
                        day("2026-07-10"),
                        day("2026-02-24"),
                        SPRING.zone(),
                        day("2026-02-24"),
                        null,
                        null,
                        List.of(),
                        Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
