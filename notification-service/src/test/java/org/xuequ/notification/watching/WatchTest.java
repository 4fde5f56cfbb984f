package org.xuequ.notification.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.notification.policy.Step.AFTER;
import static org.xuequ.notification.policy.Step.BEFORE;
import static org.xuequ.notification.policy.Step.ESCALATION;
import static org.xuequ.notification.policy.Step.ON_DAY;
import static org.xuequ.notification.watching.ATask.ANA;
import static org.xuequ.notification.watching.ATask.BO;
import static org.xuequ.notification.watching.ATask.LEAD;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.notification.Samples;
import org.xuequ.notification.policy.Policy;
import org.xuequ.notification.policy.Rule;

class WatchTest {
    private static final String OPENED = "2026-03-02T09:00:00+08:00";
    private static final String BEFORE_AT = "2026-03-17T08:00:00+08:00";
    private static final String DAY_AT = "2026-03-20T08:00:00+08:00";
    private static final String TERM_OVER = "2026-07-20T08:00:00+08:00";

    private final WorkCalendar calendar = Samples.calendar();
    private final Policy policy = Policy.usual();

    @Test
    void an_open_task_owes_its_four_steps_in_order() {
        assertThat(owed(given(ATask.opened(OPENED))))
                .containsExactly("BEFORE:p-ana:1", "ON_DAY:p-ana:1", "AFTER:p-ana:1", "ESCALATION:p-lead:1");
    }

    @Test
    void nothing_is_taken_a_millisecond_early() {
        Watch watch = given(ATask.opened(OPENED));
        Instant early = ATask.at(BEFORE_AT).minusMillis(1);
        assertThat(watch.take(early).due()).isEmpty();
        assertThat(watch.take(early.plusMillis(1)).due()).extracting(Owed::step).containsExactly(BEFORE);
    }

    @Test
    void a_step_that_lay_before_the_opening_is_not_owed() {
        assertThat(owed(given(ATask.opened("2026-03-17T08:00:00.001+08:00"))))
                .containsExactly("ON_DAY:p-ana:1", "AFTER:p-ana:1", "ESCALATION:p-lead:1");
    }

    @Test
    void a_step_at_the_very_instant_of_the_opening_is_owed() {
        assertThat(owed(given(ATask.opened(BEFORE_AT)))).first().isEqualTo("BEFORE:p-ana:1");
    }

    @Test
    void a_completed_task_owes_what_lay_before_its_completion_and_nothing_after() {
        assertThat(owed(given(ATask.opened(OPENED), ATask.completed(2, "2026-03-19T15:00:00+08:00"))))
                .containsExactly("BEFORE:p-ana:1");
    }

    @Test
    void a_task_completed_before_the_first_step_owes_nothing() {
        Watch watch = given(ATask.opened(OPENED), ATask.completed(2, "2026-03-17T07:59:59.999+08:00"));
        assertThat(owed(watch)).isEmpty();
        assertThat(watch.nextAt()).isNull();
    }

    @Test
    void a_waived_task_owes_nothing_from_then_on() {
        assertThat(owed(given(ATask.opened(OPENED), ATask.waived(2, "2026-03-20T12:00:00+08:00"))))
                .containsExactly("BEFORE:p-ana:1", "ON_DAY:p-ana:1");
    }

    @Test
    void what_was_owed_while_it_was_closed_is_not_made_up_when_it_is_reopened() {
        assertThat(owed(given(
                        ATask.opened(OPENED),
                        ATask.completed(2, "2026-03-19T15:00:00+08:00"),
                        ATask.open(3, "2026-03-20T12:00:00+08:00"))))
                .containsExactly("BEFORE:p-ana:1", "AFTER:p-ana:1", "ESCALATION:p-lead:1");
    }

    @Test
    void whoever_had_the_task_at_the_instant_is_reminded() {
        assertThat(owed(given(ATask.opened(OPENED), ATask.handedToBo(2, "2026-03-18T10:00:00+08:00"))))
                .containsExactly("BEFORE:p-ana:1", "ON_DAY:p-bo:1", "AFTER:p-bo:1", "ESCALATION:p-lead:1");
    }

    @Test
    void a_new_due_date_brings_its_own_steps_and_leaves_those_already_owed() {
        assertThat(owed(given(
                        ATask.opened(OPENED),
                        ATask.postponed(2, "2026-03-27T23:59:59.999+08:00", "2026-03-18T10:00:00+08:00"))))
                .containsExactly(
                        "BEFORE:p-ana:1", "BEFORE:p-ana:2", "ON_DAY:p-ana:2", "AFTER:p-ana:2", "ESCALATION:p-lead:2");
    }

    @Test
    void an_older_state_that_comes_late_changes_nothing() {
        Watch watch = given(ATask.opened(OPENED), ATask.completed(3, "2026-03-10T10:00:00+08:00"));
        assertThat(watch.hear(ATask.open(2, "2026-03-05T10:00:00+08:00"))).isSameAs(watch);
    }

    @Test
    void the_same_state_again_changes_nothing() {
        Watch watch = given(ATask.opened(OPENED));
        assertThat(watch.hear(ATask.opened(OPENED))).isSameAs(watch);
    }

    @Test
    void news_that_change_nothing_leave_the_steps_as_they_are() {
        Watch watch = given(ATask.opened(OPENED), ATask.open(2, "2026-03-18T10:00:00+08:00"));
        assertThat(owed(watch)).isEqualTo(owed(given(ATask.opened(OPENED))));
    }

    @Test
    void a_step_that_was_taken_is_not_owed_again_by_news_from_before_it() {
        Watch taken = given(ATask.opened(OPENED)).take(ATask.at(DAY_AT)).after();
        Watch watch = taken.hear(ATask.open(2, "2026-03-16T10:00:00+08:00")).plan(calendar, policy);
        assertThat(owed(watch)).containsExactly("AFTER:p-ana:1", "ESCALATION:p-lead:1");
    }

    @Test
    void a_sweep_after_a_long_sleep_takes_all_it_missed_in_order() {
        Watch.Taking taking = given(ATask.opened(OPENED)).take(ATask.at(TERM_OVER));
        assertThat(taking.due()).extracting(Owed::step).containsExactly(BEFORE, ON_DAY, AFTER, ESCALATION);
        assertThat(taking.after().nextAt()).isNull();
        assertThat(taking.after().take(ATask.at(TERM_OVER)).due()).isEmpty();
    }

    @Test
    void a_clock_that_steps_back_takes_nothing_twice() {
        Watch after = given(ATask.opened(OPENED)).take(ATask.at(DAY_AT)).after();
        assertThat(after.take(ATask.at(BEFORE_AT)).due()).isEmpty();
    }

    @Test
    void each_reminder_knows_the_one_that_the_same_person_got_before() {
        Watch.Taking taking = given(ATask.opened(OPENED)).take(ATask.at(TERM_OVER));
        assertThat(taking.due().stream().map(owed -> taking.after().before(owed)))
                .containsExactly(null, taking.due().get(0), taking.due().get(1), null);
    }

    @Test
    void a_task_whose_term_is_unknown_waits_and_loses_no_step() {
        Watch waiting = Watch.of(ATask.opened(OPENED))
                .hear(ATask.handedToBo(2, "2026-03-18T10:00:00+08:00"))
                .hear(ATask.waived(3, "2026-03-20T12:00:00+08:00"));
        assertThat(waiting.waits()).isTrue();
        assertThat(waiting.nextAt()).isNull();
        assertThat(owed(waiting.plan(calendar, policy))).containsExactly("BEFORE:p-ana:1", "ON_DAY:p-bo:1");
    }

    @Test
    void nobody_assigned_means_nobody_reminded_but_the_lead_still_hears_of_it() {
        assertThat(owed(given(ATask.unassigned(OPENED)))).containsExactly("ESCALATION:p-lead:1");
    }

    @Test
    void another_policy_holds_from_now_on_and_takes_back_nothing_owed_before() {
        var oneDayBefore = new Policy(List.of(new Rule(BEFORE, 1, null), new Rule(AFTER, 2, null)), "09:00");
        Watch watch = given(ATask.opened(OPENED)).replan(calendar, oneDayBefore, ATask.at("2026-03-17T09:00:00+08:00"));
        // BEFORE at its old instant is owed already; the new one would be the same reminder.
        assertThat(owed(watch)).containsExactly("BEFORE:p-ana:1", "AFTER:p-ana:1");
        assertThat(watch.ahead().getLast().at()).isEqualTo(ATask.at("2026-03-22T09:00:00+08:00"));
    }

    @Test
    void the_same_policy_again_changes_nothing() {
        Watch watch = given(ATask.opened(OPENED), ATask.completed(2, "2026-03-18T15:00:00+08:00"));
        assertThat(watch.replan(calendar, policy, ATask.at(DAY_AT))).isEqualTo(watch);
    }

    @Test
    void a_task_first_heard_of_at_a_later_version_owes_from_its_opening_on() {
        assertThat(owed(given(ATask.completed(4, "2026-03-20T10:00:00+08:00"))))
                .containsExactly("BEFORE:p-ana:1", "ON_DAY:p-ana:1");
    }

    @Test
    void people_are_told_apart_in_what_is_taken() {
        Watch taken = given(ATask.opened(OPENED)).take(ATask.at(BEFORE_AT)).after();
        Watch watch =
                taken.hear(ATask.handedToBo(2, "2026-03-16T10:00:00+08:00")).plan(calendar, policy);
        assertThat(watch.ahead()).extracting(Owed::recipientId).containsExactly(BO, BO, BO, LEAD);
        assertThat(taken.taken()).extracting(Owed::recipientId).containsExactly(ANA);
        assertThat(watch.ahead()).extracting(Owed::step).containsExactly(BEFORE, ON_DAY, AFTER, ESCALATION);
    }

    private Watch given(TaskState first, TaskState... more) {
        Watch watch = Watch.of(first).plan(calendar, policy);
        for (TaskState next : more) {
            watch = watch.hear(next).plan(calendar, policy);
        }
        return watch;
    }

    private static List<String> owed(Watch watch) {
        return Stream.of(watch).flatMap(w -> w.ahead().stream()).map(Owed::key).toList();
    }
}
