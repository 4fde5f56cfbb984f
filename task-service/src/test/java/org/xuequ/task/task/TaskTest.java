package org.xuequ.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuequ.task.Fixtures.DUE;
import static org.xuequ.task.Fixtures.MISSED;
import static org.xuequ.task.Fixtures.OPENED;
import static org.xuequ.task.Fixtures.OVERDUE;
import static org.xuequ.task.Fixtures.aQuotaOf;
import static org.xuequ.task.Fixtures.aTask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuequ.task.task.TaskCommand.AddEvidence;
import org.xuequ.task.task.TaskCommand.Assign;
import org.xuequ.task.task.TaskCommand.Cancel;
import org.xuequ.task.task.TaskCommand.Complete;
import org.xuequ.task.task.TaskCommand.Reopen;
import org.xuequ.task.task.TaskCommand.Reword;
import org.xuequ.task.task.TaskCommand.Strike;
import org.xuequ.task.task.TaskCommand.Waive;
import org.xuequ.task.task.TaskEvent.EvidenceAdded;
import org.xuequ.task.task.TaskEvent.TaskAssigned;
import org.xuequ.task.task.TaskEvent.TaskBecameOverdue;
import org.xuequ.task.task.TaskEvent.TaskCancelled;
import org.xuequ.task.task.TaskEvent.TaskCompleted;
import org.xuequ.task.task.TaskEvent.TaskFellDue;
import org.xuequ.task.task.TaskEvent.TaskMissed;
import org.xuequ.task.task.TaskEvent.TaskReopened;
import org.xuequ.task.task.TaskEvent.TaskReworded;
import org.xuequ.task.task.TaskEvent.TaskWaived;
import org.xuequ.testkit.Decider;

class TaskTest {
    private static final String ANA = "p-s01-t1";
    private static final Instant NOON = Instant.parse("2026-03-20T04:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-03-21T04:00:00Z");
    private static final Assignment BO = new Assignment("/d1/s01/jwc", "p-s01-t2", "p-s01-jwc-lead");

    private static final Decider<Task, TaskCommand, TaskEvent> TASK =
            new Decider<>((task, command) -> events(task.decide(command)), Task::apply);

    private static final class Named extends RuntimeException {
        final Refusal why;

        Named(Refusal why) {
            super(why.name());
            this.why = why;
        }
    }

    private static List<TaskEvent> events(Decision decision) {
        return switch (decision) {
            case Decision.Agreed(var events) -> events;
            case Decision.Refused(var why) -> throw new Named(why);
        };
    }

    private static java.util.function.Consumer<RuntimeException> because(Refusal why) {
        return refusal -> assertThat(refusal)
                .isInstanceOfSatisfying(
                        Named.class, named -> assertThat(named.why).isEqualTo(why));
    }

    @Test
    void done_by_the_due_instant_is_on_time() {
        TASK.given(aTask()).when(new Complete(ANA, null, DUE)).then(new TaskCompleted(false, DUE));
    }

    @Test
    void done_a_millisecond_later_is_late() {
        Instant late = DUE.plusMillis(1);
        TASK.given(aTask()).when(new Complete(ANA, null, late)).then(new TaskCompleted(true, late));
    }

    @Test
    void completing_it_again_says_nothing_new() {
        TASK.given(aTask(), new TaskCompleted(false, NOON))
                .when(new Complete(ANA, null, NEXT_DAY))
                .thenNothing();
    }

    @Test
    void an_open_task_takes_the_words_of_a_newer_version_and_keeps_all_else() {
        Wording newer = new Wording("教学", "听课评课", "教师每学期听课评课不少于3节", "本学期", false, 11L);
        TASK.given(aQuotaOf(3), entry(2)).when(new Reword(newer, NOON)).then(new TaskReworded(newer, NOON));
        TASK.given(aQuotaOf(3), entry(2)).when(new Reword(newer, NOON)).thenState(task -> {
            assertThat(task.wording()).isEqualTo(newer);
            assertThat(task.progress()).isEqualTo(2);
            assertThat(task.evidence()).hasSize(1);
        });
        TASK.given(aTask(), new TaskReworded(newer, NOON))
                .when(new Reword(newer, NEXT_DAY))
                .thenNothing();
    }

    @Test
    void older_words_the_same_words_and_words_for_what_is_closed_change_nothing() {
        Wording now = aTask().wording();
        var older = new Wording("教学", "旧的说法", now.quote(), now.dueText(), false, 9L);
        var same = new Wording(now.category(), now.title(), now.quote(), now.dueText(), now.dueGuessed(), 12L);
        var newer = new Wording("教学", "新的说法", now.quote(), now.dueText(), false, 11L);
        TASK.given(aTask()).when(new Reword(older, NOON)).thenNothing();
        TASK.given(aTask()).when(new Reword(same, NOON)).thenNothing();
        TASK.given(aTask(), new TaskCompleted(false, NOON))
                .when(new Reword(newer, NOON))
                .thenNothing();
    }

    @Test
    void a_word_on_completion_is_kept_as_evidence_that_counts_nothing() {
        TASK.given(aTask())
                .when(new Complete(ANA, "会议记录已上交", NOON))
                .then(new EvidenceAdded(new Evidence(ANA, 0, "会议记录已上交", null, NOON)), new TaskCompleted(false, NOON));
    }

    @Test
    void a_quota_is_completed_by_the_entry_that_reaches_it() {
        TASK.given(aQuotaOf(3), entry(2))
                .when(new AddEvidence(ANA, 1, null, null, NOON))
                .then(entry(1), new TaskCompleted(false, NOON));
    }

    @Test
    void a_quota_not_reached_goes_on() {
        TASK.given(aQuotaOf(3)).when(new AddEvidence(ANA, 2, null, null, NOON)).then(entry(2));
        TASK.given(aQuotaOf(3)).when(new AddEvidence(ANA, 2, null, null, NOON)).thenState(task -> {
            assertThat(task.progress()).isEqualTo(2);
            assertThat(task.status()).isEqualTo(Status.OPEN);
        });
    }

    @Test
    void a_quota_is_not_completed_by_a_word() {
        TASK.given(aQuotaOf(3), entry(2))
                .when(new Complete(ANA, null, NOON))
                .thenRefused(because(Refusal.QUOTA_NOT_REACHED));
    }

    @Test
    void evidence_alone_does_not_complete_what_asks_for_no_count() {
        TASK.given(aTask()).when(new AddEvidence(ANA, 5, null, null, NOON)).then(entry(5));
    }

    @Test
    void evidence_may_be_added_to_what_is_done() {
        TASK.given(aQuotaOf(1), entry(1), new TaskCompleted(false, NOON))
                .when(new AddEvidence(ANA, 1, null, null, NOON))
                .then(entry(1));
    }

    @Test
    void a_task_holds_only_so_many_entries() {
        Task full = aQuotaOf(10_000);
        for (int i = 0; i < Deciding.EVIDENCE_CAP; i++) {
            full = full.apply(entry(1));
        }
        TASK.given(full).when(new AddEvidence(ANA, 1, null, null, NOON)).thenRefused(because(Refusal.EVIDENCE_FULL));
    }

    @Test
    void waiving_takes_it_off_the_clock_and_reopening_puts_it_back() {
        TASK.given(aTask()).when(new Waive("产假", NOON)).then(new TaskWaived("产假", NOON));
        TASK.given(aTask(), new TaskWaived("产假", NOON))
                .when(new Waive("产假", NEXT_DAY))
                .thenNothing();
        TASK.given(aTask(), new TaskWaived("产假", NOON)).when(new Strike(MISSED)).thenNothing();
        TASK.given(aTask(), new TaskWaived("产假", NOON)).when(new Reopen(NOON)).thenState(task -> {
            assertThat(task.status()).isEqualTo(Status.OPEN);
            assertThat(task.reason()).isNull();
            assertThat(task.nextAt()).isEqualTo(DUE);
        });
    }

    @Test
    void reopening_after_it_was_overdue_leaves_it_overdue() {
        TASK.given(
                        aTask(),
                        new TaskFellDue(DUE),
                        new TaskBecameOverdue(OVERDUE),
                        new TaskCompleted(true, OVERDUE.plusSeconds(1)))
                .when(new Reopen(OVERDUE.plusSeconds(2)))
                .thenState(task -> {
                    assertThat(task.overdue()).isTrue();
                    assertThat(task.late()).isFalse();
                    assertThat(task.completedAt()).isNull();
                    assertThat(task.nextAt()).isEqualTo(MISSED);
                });
    }

    @Test
    void what_is_open_already_is_not_reopened() {
        TASK.given(aTask()).when(new Reopen(NOON)).thenNothing();
    }

    @Test
    void handing_it_to_whoever_has_it_says_nothing_new() {
        TASK.given(aTask()).when(new Assign(BO, NOON)).then(new TaskAssigned(BO, NOON));
        TASK.given(aTask(), new TaskAssigned(BO, NOON))
                .when(new Assign(BO, NEXT_DAY))
                .thenNothing();
    }

    @Test
    void a_missed_task_stays_missed() {
        Task missed = struck(aTask(), MISSED);
        TASK.given(missed).when(new Complete(ANA, null, MISSED)).thenRefused(because(Refusal.MISSED));
        TASK.given(missed).when(new Reopen(MISSED)).thenRefused(because(Refusal.MISSED));
        TASK.given(missed).when(new Waive("迟了", MISSED)).thenRefused(because(Refusal.MISSED));
        TASK.given(missed).when(new Cancel("撤回", MISSED)).thenNothing();
    }

    @Test
    void a_cancelled_task_takes_nothing_more() {
        Task cancelled = aTask().apply(new TaskCancelled("撤回", NOON));
        TASK.given(cancelled).when(new Complete(ANA, null, NOON)).thenRefused(because(Refusal.CANCELLED));
        TASK.given(cancelled).when(new Reopen(NOON)).thenRefused(because(Refusal.CANCELLED));
        TASK.given(cancelled).when(new AddEvidence(ANA, 1, null, null, NOON)).thenRefused(because(Refusal.CANCELLED));
    }

    @Test
    void what_is_done_is_not_waived() {
        TASK.given(aTask(), new TaskCompleted(false, NOON))
                .when(new Waive("不必了", NEXT_DAY))
                .thenRefused(because(Refusal.DONE));
    }

    @Test
    void time_takes_one_step_at_a_time_each_at_its_own_instant() {
        TASK.given(aTask()).when(new Strike(DUE.minusMillis(1))).thenNothing();
        TASK.given(aTask()).when(new Strike(MISSED)).then(new TaskFellDue(DUE));
        TASK.given(aTask(), new TaskFellDue(DUE)).when(new Strike(MISSED)).then(new TaskBecameOverdue(OVERDUE));
        TASK.given(aTask(), new TaskFellDue(DUE), new TaskBecameOverdue(OVERDUE))
                .when(new Strike(MISSED))
                .then(new TaskMissed(MISSED));
        TASK.given(struck(aTask(), MISSED)).when(new Strike(MISSED)).thenNothing();
    }

    @Test
    void a_clock_that_stepped_back_repeats_nothing() {
        TASK.given(aTask(), new TaskFellDue(DUE)).when(new Strike(OPENED)).thenNothing();
        TASK.given(aTask(), new TaskFellDue(DUE)).when(new Strike(DUE)).thenNothing();
    }

    @Test
    void a_missed_task_is_still_shown_as_overdue() {
        Task missed = struck(aTask(), MISSED);
        assertThat(missed.status()).isEqualTo(Status.MISSED);
        assertThat(missed.overdue()).isTrue();
        assertThat(missed.at()).isEqualTo(MISSED);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void only_an_open_task_has_a_next_step(Status status) {
        Task task = switch (status) {
            case OPEN -> aTask();
            case DONE -> aTask().apply(new TaskCompleted(false, NOON));
            case MISSED -> struck(aTask(), MISSED);
            case WAIVED -> aTask().apply(new TaskWaived("产假", NOON));
            case CANCELLED -> aTask().apply(new TaskCancelled("撤回", NOON));
        };
        assertThat(task.nextAt() != null)
                .as(status.name().toLowerCase(Locale.ROOT))
                .isEqualTo(status == Status.OPEN);
    }

    @Test
    void done_then_reopened_it_falls_due_once_more_only_if_it_never_did() {
        Task again = aTask().applyAll(
                        List.of(new TaskFellDue(DUE), new TaskCompleted(true, NEXT_DAY), new TaskReopened(NEXT_DAY)));
        assertThat(again.nextAt()).isEqualTo(OVERDUE);
    }

    @Test
    void steps_out_of_order_are_no_timetable() {
        assertThatThrownBy(() -> Timetable.of(OVERDUE, DUE, MISSED)).isInstanceOf(IllegalArgumentException.class);
    }

    private static EvidenceAdded entry(int count) {
        return new EvidenceAdded(new Evidence(ANA, count, null, null, NOON));
    }

    private static Task struck(Task task, Instant now) {
        Task after = task;
        for (List<TaskEvent> next = events(after.decide(new Strike(now)));
                !next.isEmpty();
                next = events(after.decide(new Strike(now)))) {
            after = after.applyAll(new ArrayList<>(next));
        }
        return after;
    }
}
