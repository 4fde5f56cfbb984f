package org.xuequ.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xuequ.reporting.scoring.SubmissionScore;

class RateTest {
    @Test
    void with_nothing_expected_there_is_no_rate() {
        assertThat(Rate.of(0, 0)).isNull();
        assertThat(Rate.percent(0, 0)).isNull();
        assertThat(Rate.text(0, 0)).isEqualTo("–");
    }

    @Test
    void nothing_of_something_is_zero() {
        assertThat(Rate.of(0, 3)).isZero();
        assertThat(Rate.text(0, 3)).isEqualTo("0.0%");
    }

    @Test
    void rates_are_rounded_half_up() {
        assertThat(Rate.of(11, 12)).isEqualTo(0.9167);
        assertThat(Rate.percent(11, 12)).isEqualTo(91.67);
        assertThat(Rate.text(11, 12)).isEqualTo("91.7%");
    }

    @Test
    void dhis2_divides_its_own_reports_by_ours_expected_times_a_hundred() {
        var dhis2 = SubmissionFigures.of(new SubmissionScore(8, 7, 6, 5, 2, 0, 6, 4))
                .dhis2();
        assertThat(dhis2).isEqualTo(new SubmissionFigures.Dhis2(6, 4, 8, 75.0, 50.0));
    }
}
