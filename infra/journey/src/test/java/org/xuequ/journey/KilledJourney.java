package org.xuequ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xuequ.devstack.demo.DemoOptions;
import org.xuequ.devstack.demo.Outcome;

/** One instance of each service, killed and started again, comes to what two undisturbed ones come to. */
class KilledJourney {
    @Test
    void each_service_is_killed_once_and_the_figures_are_the_same() {
        Outcome killed = Term.killed().outcome();
        assertThat(killed.faults()).isEmpty();
        assertThat(killed.killed()).containsExactlyInAnyOrderElementsOf(DemoOptions.SERVICES);
        assertThat(killed.figures().withoutTime())
                .isEqualTo(Term.doubled().figures().withoutTime());
    }
}
