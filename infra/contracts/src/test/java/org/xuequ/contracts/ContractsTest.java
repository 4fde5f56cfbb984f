package org.xuequ.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTest {
    static Iterable<String> types() {
        return Contracts.TYPES;
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_sample_keeps_its_contract(String type) {
        assertThat(Contracts.violations(type, Contracts.sample(type))).isEmpty();
    }

    /** The first events had only what is required today; they lie in topics that are never deleted. */
    @ParameterizedTest
    @MethodSource("types")
    void the_oldest_sample_still_keeps_the_contract(String type) {
        assertThat(Contracts.violations(type, Contracts.olderSample("0.0", type)))
                .isEmpty();
    }

    @Test
    void a_broken_event_is_told_what_is_wrong_with_it() {
        var broken = Contracts.sample("task.due.v1").replace("\"OPEN\"", "\"ASLEEP\"");
        assertThat(Contracts.violations("task.due.v1", broken))
                .singleElement()
                .asString()
                .contains("status");
    }

    @Test
    void a_date_that_is_none_breaks_the_contract() {
        var broken = Contracts.sample("task.due.v1").replace("2026-03-10T01:00:00Z", "soon");
        assertThat(Contracts.violations("task.due.v1", broken)).isNotEmpty();
    }
}
