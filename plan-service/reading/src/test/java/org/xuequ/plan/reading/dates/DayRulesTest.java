package org.xuequ.plan.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3月20日召开; date --03-20",
                "3月20号召开; date --03-20",
                "3月20日前; deadline --03-20",
                "3月20日以前; deadline --03-20",
                "3月20之前上报; deadline --03-20",
                "3月20日(周五)之前; deadline --03-20",
                "三月二十日之前; deadline --03-20",
                "三月廿日前; deadline --03-20",
                "九月廿五日前上报; deadline --09-25",
                "十月卅日; date --10-30",
                "截至3月20日; deadline --03-20",
                "截止到3月20日; deadline --03-20",
                "最迟3月20日; deadline --03-20",
                "至迟于3月20日; deadline --03-20",
                "不晚于3月20日; deadline --03-20",
                "3.20前上报; deadline --03-20",
                "3月20日下班前; deadline --03-20",
                "3月20日17:00前; deadline --03-20T17:00",
                "9月10日下午3点; date --09-10T15:00",
                "9月10日下午3:30; date --09-10T15:30",
                "9月10日上午8时30分; date --09-10T08:30",
                "9月10日晚7点半; date --09-10T19:30",
                "8月26日8:30开会; date --08-26T08:30",
                "２０２４年９月１０日; date 2024-09-10",
                "2024.9.10前; deadline 2024-09-10",
                "2026年3月20日; date 2026-03-20",
                "二〇二四年九月十日; date 2024-09-10",
                "20__年3月5日; date --03-05",
                "20xx年9月1日开学; date --09-01",
                "xx年3月5日; date --03-05",
                "9月10日、20日; date --09-10|--09-20",
                "9月10日和10月8日; date --09-10|--10-08",
                "9月5、12、19日; date --09-05|--09-12|--09-19",
                "3月5日前后; date --03-05",
                "3月5日左右; date --03-05",
                "8月25日-26日; range --08-25/--08-26",
                "8月25-26日; range --08-25/--08-26",
                "8月25日——26日; range --08-25/--08-26",
                "8月25日至9月2日; range --08-25/--09-02",
                "8月25日到28日; range --08-25/--08-28",
                "8月25~28日; range --08-25/--08-28",
                "8.25-8.28集训; range --08-25/--08-28",
                "2025.9.1-2025.9.5; range 2025-09-01/2025-09-05",
                "今年9月10日; date --09-10"
            })
    void days_of_the_calendar(String words, String said) {
        assertThat(Said.by(words)).isEqualTo(said);
    }
}
