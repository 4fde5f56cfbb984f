package org.xuequ.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final Agenda agenda = new Agenda();
    private final List<String> done = new ArrayList<>();

    @Test
    void instants_come_in_order_and_deeds_of_one_by_name() {
        agenda.at(NOON, "c", () -> done.add("c"));
        agenda.at(MORNING, "b", () -> done.add("b"));
        agenda.at(MORNING, "a", () -> agenda.at(NOON, "a", () -> done.add("later")));
        while (agenda.next() != null) {
            agenda.deeds().forEach(Runnable::run);
        }
        assertThat(done).containsExactly("b", "later", "c");
    }

    @Test
    void the_past_takes_no_deeds_but_passes_over_stops() {
        agenda.stopAt(NOON);
        assertThat(agenda.next()).isEqualTo(NOON);
        agenda.stopAt(MORNING);
        assertThatThrownBy(() -> agenda.at(MORNING, "a", () -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThat(agenda.next()).isNull();
    }
}
