package org.xuequ.plan.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5月份举办; month --05",
                "5月; month --05",
                "五月; month --05",
                "2024年9月; month 2024-09",
                "二〇二四年九月; month 2024-09",
                "10月底; deadline --10",
                "10月底前; deadline --10",
                "10月末; deadline --10",
                "10月份之前; deadline --10",
                "十月底以前; deadline --10",
                "本月底前; deadline MONTH-END",
                "本月内; deadline MONTH-END",
                "月底前; deadline MONTH-END",
                "9月初; range --09-E",
                "9月上旬; range --09-E",
                "9月中; range --09-M",
                "9月中旬; range --09-M",
                "九月下旬; range --09-L",
                "9月的下旬; range --09-L",
                "9月上、中旬; range --09-E/--09-M",
                "9月中下旬; range --09-M/--09-L",
                "9月中旬前; deadline --09-M",
                "9月上旬之前; deadline --09-E",
                "三月至五月; range --03/--05",
                "3月—5月; range --03/--05",
                "3-5月; range --03/--05",
                "3、4月份; range --03/--04",
                "3月和4月; range --03/--04",
                "5月、10月; month --05|--10",
                "9月下旬至10月中旬; range --09-L/--10-M",
                "9月至次年1月; range --09/--01",
                "2024年9月至2025年1月; range 2024-09/2025-01",
                "2024年9月至次年1月; range 2024-09/2025-01",
                "2024年9月-12月; range 2024-09/2024-12",
                "5月第二周; week --05-W2",
                "5月份第二周; week --05-W2",
                "5月的第2周; week --05-W2",
                "上半年; range --01/--06",
                "第二季度; range --04/--06",
                "一季度末; deadline --03",
                "3月第一周周三; date --03-W1-3",
                "从9月起; range --09/.."
            })
    void months_and_their_parts(String words, String said) {
        assertThat(Said.by(words)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"十一年级两个班", "一年级组织两次", "一年来组织活动3次", "一月组织评比活动", "近一周组织"})
    void one_month_or_year_is_not_every_month(String words) {
        assertThat(Said.by(words)).doesNotContain("MONTHLY", "YEARLY", "WEEKLY");
    }
}
