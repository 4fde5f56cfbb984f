package org.xuequ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoInstancesJourney {
    @Test
    void two_instances_of_each_service_come_to_the_same_figures() {
        try (Term doubled = Term.played("doubled", "--kill", "none", "--instances", "2")) {
            assertThat(doubled.outcome().faults()).isEmpty();
            assertThat(doubled.outcome().figures().withoutTime())
                    .isEqualTo(Term.plain().outcome().figures().withoutTime());
        }
    }
}
