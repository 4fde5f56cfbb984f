package org.xuequ.plan.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "上午7:30; time T07:30",
                "7:30; time T07:30",
                "早上七点半; time T07:30",
                "下午2:30; time T14:30",
                "晚上8点; time T20:00",
                "晚7点; time T19:00",
                "中午12:30; time T12:30",
                "下午2:30至4:30; time T14:30/T16:30",
                "8:00至11:30; time T08:00/T11:30",
                "8:00-11:30; time T08:00/T11:30",
                "上午8点到11点半; time T08:00/T11:30",
                "上午8:30至下午4:30; time T08:30/T16:30"
            })
    void times_of_day(String words, String said) {
        assertThat(Said.by(words)).isEqualTo(said);
    }
}
