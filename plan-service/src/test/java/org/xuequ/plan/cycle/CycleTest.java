package org.xuequ.plan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;
import org.xuequ.plan.cycle.CycleRefused.Reason;
import org.xuequ.plan.cycle.OpenCycle.Call;
import org.xuequ.plan.plan.PlanKind;

class CycleTest {
    private static final Instant NOW = Instant.parse("2026-02-24T01:00:00Z");
    private static final Term TERM = new Term(
            "t-1",
            "d1",
            "第二学期",
            LocalDate.parse("2026-02-24"),
            LocalDate.parse("2026-07-10"),
            ZoneId.of("Asia/Shanghai"),
            LocalDate.parse("2026-02-23"),
            null,
            null,
            List.of(new Holiday("清明", LocalDate.parse("2026-04-04"), LocalDate.parse("2026-04-06"))),
            Set.of());

    @Test
    void a_deadline_is_the_end_of_its_day_where_the_district_is() {
        assertThat(open(call("2026-03-06", 0)).sections())
                .extracting(Cycle.CycleSection::deadline, Cycle.CycleSection::onTimeUntil)
                .containsExactly(
                        tuple(Instant.parse("2026-03-06T15:59:59.999Z"), Instant.parse("2026-03-06T15:59:59.999Z")));
    }

    @Test
    void grace_counts_working_days_past_weekends_and_holidays() {
        assertThat(open(call("2026-04-03", 2)).sections().getFirst().onTimeUntil())
                .as("Friday, the feast until Monday, then two working days")
                .isEqualTo(Instant.parse("2026-04-08T15:59:59.999Z"));
    }

    @Test
    void a_deadline_before_or_after_the_term_is_refused() {
        refused(Reason.DEADLINE_OUTSIDE_TERM, List.of("s01"), call("2026-02-23", 0));
        refused(Reason.DEADLINE_OUTSIDE_TERM, List.of("s01"), call("2026-07-11", 0));
    }

    @Test
    void a_call_needs_schools_and_sections_each_once() {
        refused(Reason.NO_SCHOOLS, List.of(), call("2026-03-06", 0));
        refused(Reason.NO_SECTIONS, List.of("s01"));
        refused(Reason.SECTION_TWICE, List.of("s01"), call("2026-03-06", 0), call("2026-03-07", 0));
    }

    private static Cycle open(Call... calls) {
        return open(List.of("s01", "s02", "s01"), calls);
    }

    private static Cycle open(List<String> schools, Call... calls) {
        return Cycle.open(new OpenCycle("cy-1", "征集", PlanKind.TERM, schools, List.of(calls), NOW), TERM);
    }

    private static Call call(String deadline, int grace) {
        return new Call("goals", "工作目标", LocalDate.parse(deadline), grace);
    }

    private static void refused(Reason reason, List<String> schools, Call... calls) {
        assertThatThrownBy(() -> open(schools, calls))
                .isInstanceOfSatisfying(
                        CycleRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
