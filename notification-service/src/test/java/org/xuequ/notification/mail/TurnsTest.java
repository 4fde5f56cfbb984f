package org.xuequ.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xuequ.messaging.Stored;

class TurnsTest {
    private static final Instant NOW = Instant.parse("2026-03-20T00:00:00Z");
    private final Mail second = AMail.after("first").pending(NOW);
    private final Mail first = AMail.named("first").pending(NOW);

    @Test
    void the_first_mail_of_a_person_and_task_goes() {
        assertThat(turns(first, Map.of()).go()).hasSize(1);
    }

    @Test
    void the_next_goes_when_the_one_before_is_sent_or_failed_for_good() {
        assertThat(turns(second, Map.of("first", first.sent(NOW))).go()).hasSize(1);
        assertThat(turns(second, Map.of("first", first.failed(NOW, "550"))).go())
                .hasSize(1);
        assertThat(turns(second, Map.of("first", first.unreachable())).go()).hasSize(1);
    }

    @Test
    void the_next_waits_while_the_one_before_may_go_at_any_moment() {
        Turns turns = turns(second, Map.of("first", first));
        assertThat(turns.go()).isEmpty();
        assertThat(turns.later()).isEmpty();
    }

    @Test
    void the_next_is_put_off_with_the_one_before_so_that_it_stands_in_nobodys_way() {
        Instant later = NOW.plusSeconds(40);
        Turns turns = turns(second, Map.of("first", first.tryAgain(later, NOW, "451")));
        assertThat(turns.go()).isEmpty();
        assertThat(turns.later()).singleElement().satisfies(change -> {
            assertThat(change.after().tryAt()).isEqualTo(later);
            assertThat(change.after().attempts()).isZero();
        });
    }

    @Test
    void one_whose_predecessor_was_never_a_mail_goes() {
        assertThat(turns(second, Map.of()).go()).hasSize(1);
    }

    private static Turns turns(Mail mail, Map<String, Mail> before) {
        return Turns.of(List.of(new Stored<>(mail.reminder().reminderId(), 1, mail, List.of(), 0)), before, NOW);
    }
}
