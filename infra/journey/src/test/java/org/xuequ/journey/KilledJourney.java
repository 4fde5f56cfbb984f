package org.xuequ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KilledJourney {
    @Test
    void each_service_is_killed_once_and_the_figures_are_the_same() {
        try (Term killed = Term.played("killed", "--kill", "all")) {
            assertThat(killed.outcome().faults()).isEmpty();
            assertThat(killed.outcome().figures().withoutTime())
                    .isEqualTo(Term.plain().outcome().figures().withoutTime());
        }
    }
}
