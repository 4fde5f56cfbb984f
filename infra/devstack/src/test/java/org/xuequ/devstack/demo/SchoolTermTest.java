package org.xuequ.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolTermTest {
    @Test
    void holidays_and_weekends_are_off_and_make_up_workdays_are_worked() {
        assertThat(SchoolTerm.after(LocalDate.of(2026, 4, 3), 1)).isEqualTo("2026-04-07");
        assertThat(SchoolTerm.after(LocalDate.of(2026, 5, 8), 1)).isEqualTo("2026-05-09");
        assertThat(SchoolTerm.after(LocalDate.of(2026, 3, 6), 2)).isEqualTo("2026-03-10");
        assertThat(SchoolTerm.workedUpTo(LocalDate.of(2026, 5, 5))).isEqualTo("2026-04-30");
    }

    @Test
    void a_day_ends_in_shanghai() {
        assertThat(SchoolTerm.endOf(LocalDate.of(2026, 3, 20))).isEqualTo(Instant.parse("2026-03-20T15:59:59.999Z"));
    }

    @Test
    void a_late_section_is_beyond_its_grace_and_one_within_grace_is_not() {
        for (CallForPlans.Called called : CallForPlans.SECTIONS) {
            Instant late = SchoolTerm.at(SectionFate.LATE.day(called.deadline(), 0), 15, 30);
            Instant within = SchoolTerm.at(SectionFate.WITHIN_GRACE.day(called.deadline(), 0), 15, 30);
            assertThat(late).isAfter(called.onTimeUntil());
            assertThat(within).isAfter(SchoolTerm.endOf(called.deadline())).isBefore(called.onTimeUntil());
        }
    }
}
