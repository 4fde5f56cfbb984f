package org.xuequ.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuequ.devstack.demo.RemindersOwed.Owed;

class RemindersOwedTest {
    private static final Instant OPENED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant NEVER = Due.missedAt();

    @Test
    void an_open_task_owes_four_and_the_last_goes_to_the_lead() {
        assertThat(RemindersOwed.of(due(OPENED), NEVER))
                .extracting(Owed::reminderId, owed -> owed.at().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("t1:BEFORE:ana:1", "2026-03-17T00:00:00Z"),
                        org.assertj.core.groups.Tuple.tuple("t1:ON_DAY:ana:1", "2026-03-20T00:00:00Z"),
                        org.assertj.core.groups.Tuple.tuple("t1:AFTER:ana:1", "2026-03-21T00:00:00Z"),
                        org.assertj.core.groups.Tuple.tuple("t1:ESCALATION:lee:1", "2026-03-23T16:00:00.999Z"));
    }

    @Test
    void what_is_done_owes_no_more() {
        List<Owed> owed = RemindersOwed.of(due(OPENED), Instant.parse("2026-03-20T07:30:00Z"));
        assertThat(owed).extracting(Owed::reminderId).containsExactly("t1:BEFORE:ana:1", "t1:ON_DAY:ana:1");
    }

    @Test
    void a_task_opened_late_owes_nothing_for_what_was_before() {
        List<Owed> owed = RemindersOwed.of(due(Instant.parse("2026-03-20T02:00:00Z")), NEVER);
        assertThat(owed).extracting(Owed::reminderId).containsExactly("t1:AFTER:ana:1", "t1:ESCALATION:lee:1");
    }

    private static Due due(Instant opened) {
        Instant due = Instant.parse("2026-03-20T15:59:59.999Z");
        return new Due("t1", "s01", "pl", "m1", "上报", "", "ana", "lee", due, 1, 0, opened, false);
    }
}
