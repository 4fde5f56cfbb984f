package org.xuequ.task.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.task.Fixtures;
import org.xuequ.task.calendar.Recurrence;
import org.xuequ.task.task.Kind;
import org.xuequ.task.task.Quota;

class MeasureTest {
    @Test
    void twenty_lessons_a_term_are_one_quota() {
        Measure lessons = measure(Recurrence.TERM, new Quota(">=", 20, "节"), Per.TERM);
        assertThat(turns(lessons)).isEqualTo(1);
        assertThat(lessons.kind(null)).isEqualTo(Kind.QUOTA);
    }

    @Test
    void twice_a_month_is_a_quota_for_every_month() {
        Measure twice = measure(null, new Quota("=", 2, "次"), Per.MONTH);
        assertThat(turns(twice)).isEqualTo(6);
        assertThat(twice.kind("2026-03")).isEqualTo(Kind.QUOTA);
    }

    @Test
    void once_a_month_is_a_plain_occurrence() {
        assertThat(measure(Recurrence.MONTHLY, new Quota("=", 1, "次"), Per.MONTH)
                        .kind("2026-03"))
                .isEqualTo(Kind.OCCURRENCE);
        assertThat(measure(Recurrence.MONTHLY, null, null).kind("2026-03")).isEqualTo(Kind.OCCURRENCE);
    }

    @Test
    void an_upper_limit_and_a_percentage_are_no_counts_to_reach() {
        assertThat(measure(null, new Quota("<=", 2, "小时"), null).kind(null)).isEqualTo(Kind.DATED);
        assertThat(measure(null, new Quota(">=", 95, "%"), null).kind(null)).isEqualTo(Kind.DATED);
    }

    @Test
    void a_count_per_lesson_or_day_is_a_standing_duty() {
        assertThat(measure(Recurrence.EVENT, new Quota(">=", 3, "人"), Per.LESSON)
                        .kind(null))
                .isEqualTo(Kind.STANDING);
        assertThat(measure(Recurrence.DAILY, new Quota(">=", 30, "分钟"), Per.DAY).kind(null))
                .isEqualTo(Kind.STANDING);
        assertThat(measure(Recurrence.PERIODIC, null, null).kind(null)).isEqualTo(Kind.STANDING);
    }

    @Test
    void from_time_to_time_but_a_named_number_of_times_is_a_quota() {
        Measure checks = measure(Recurrence.PERIODIC, new Quota(">=", 3, "次"), null);
        assertThat(turns(checks)).isEqualTo(1);
        assertThat(checks.kind(null)).isEqualTo(Kind.QUOTA);
    }

    @Test
    void of_two_bounds_the_lower_is_to_be_reached() {
        assertThat(new MeasureRead.QuotaRead("between", List.of(10, 15), "节", Per.TERM).quota())
                .isEqualTo(new Quota(">=", 10, "节"));
        assertThatThrownBy(() -> new MeasureRead.QuotaRead("=", "three", null, null).quota())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_long_sentence_is_cut_for_the_list() {
        var read = new MeasureRead("m1", "goals", null, "听课", "听".repeat(2000), null, null, null, List.of(), false);
        assertThat(read.measure().quote()).hasSize(600).endsWith("…");
    }

    private static int turns(Measure measure) {
        return measure.schedule().occurrences(WorkCalendar.of(Fixtures.SPRING)).size();
    }

    private static Measure measure(@Nullable Recurrence recurrence, @Nullable Quota quota, @Nullable Per per) {
        return new Measure("m1", "goals", null, "听课", "听课", false, null, null, recurrence, quota, per, List.of());
    }
}
