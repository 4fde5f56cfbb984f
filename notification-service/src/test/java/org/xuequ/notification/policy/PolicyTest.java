package org.xuequ.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuequ.notification.policy.Step.AFTER;
import static org.xuequ.notification.policy.Step.BEFORE;
import static org.xuequ.notification.policy.Step.ESCALATION;
import static org.xuequ.notification.policy.Step.ON_DAY;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.notification.Samples;
import org.xuequ.notification.policy.Policy.Planned;

class PolicyTest {
    private final WorkCalendar calendar = Samples.calendar();

    @Test
    void by_default_three_days_before_on_the_day_the_day_after_and_one_working_day_later_to_the_lead() {
        assertThat(Policy.usual().plan(endOf("2026-03-20"), calendar))
                .containsExactly(
                        new Planned(BEFORE, at("2026-03-17T08:00:00+08:00")),
                        new Planned(ON_DAY, at("2026-03-20T08:00:00+08:00")),
                        new Planned(AFTER, at("2026-03-21T08:00:00+08:00")),
                        new Planned(ESCALATION, at("2026-03-24T00:00:00.999+08:00")));
    }

    @Test
    void an_escalation_waits_for_the_holidays_to_pass() {
        assertThat(Policy.usual().plan(endOf("2026-04-30"), calendar))
                .contains(new Planned(ESCALATION, at("2026-05-07T00:00:00.999+08:00")));
    }

    @Test
    void a_saturday_that_is_worked_counts_as_a_working_day() {
        assertThat(Policy.usual().plan(endOf("2026-05-08"), calendar))
                .contains(new Planned(ESCALATION, at("2026-05-10T00:00:00.999+08:00")));
    }

    @Test
    void a_district_may_remind_at_another_time_and_by_fewer_steps() {
        var policy = new Policy(List.of(new Rule(BEFORE, 7, null)), "16:30");
        assertThat(policy.plan(endOf("2026-03-20"), calendar))
                .containsExactly(new Planned(BEFORE, at("2026-03-13T16:30:00+08:00")));
    }

    @Test
    void steps_are_planned_by_instant_however_they_were_written() {
        var policy = new Policy(List.of(new Rule(AFTER, 2, null), new Rule(BEFORE, 1, null)), "08:00");
        assertThat(policy.plan(endOf("2026-03-20"), calendar))
                .extracting(Planned::step)
                .containsExactly(BEFORE, AFTER);
    }

    @Test
    void the_same_step_twice_is_no_policy() {
        assertThatThrownBy(() -> new Policy(List.of(new Rule(BEFORE, 1, null), new Rule(BEFORE, 3, null)), "08:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_step_without_its_figure_or_with_another_steps_is_no_rule() {
        assertThatThrownBy(() -> new Rule(BEFORE, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rule(BEFORE, 61, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rule(ON_DAY, 1, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rule(ESCALATION, 1, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rule(ESCALATION, null, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void half_past_twenty_four_is_no_time_of_day() {
        assertThatThrownBy(() -> new Policy(List.of(), "24:30")).isInstanceOf(DateTimeException.class);
    }

    private Instant endOf(String day) {
        return calendar.endOf(LocalDate.parse(day));
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
