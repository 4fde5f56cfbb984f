package org.xuequ.plan.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "每天; DAILY",
                "每日; DAILY",
                "天天; DAILY",
                "日日清; DAILY",
                "一日一练; DAILY",
                "每周; WEEKLY",
                "每星期; WEEKLY",
                "每个星期; WEEKLY",
                "周周清; WEEKLY",
                "一周一次; WEEKLY",
                "每周一次; WEEKLY",
                "每周1次; WEEKLY",
                "每周一节; WEEKLY",
                "每两周; BIWEEKLY",
                "两周一次; BIWEEKLY",
                "每隔一周; BIWEEKLY",
                "隔周一次; BIWEEKLY",
                "逢双周; BIWEEKLY",
                "单周; BIWEEKLY",
                "每半月; BIWEEKLY",
                "半月一次; BIWEEKLY",
                "每月; MONTHLY",
                "每个月; MONTHLY",
                "月月清; MONTHLY",
                "一月一主题; MONTHLY",
                "每季度; QUARTERLY",
                "每学期; TERM",
                "每个学期; TERM",
                "一学期两次; TERM",
                "一学期不少于; TERM",
                "每年; YEARLY",
                "每学年; YEARLY",
                "一年一度; YEARLY",
                "一年两次; YEARLY",
                "定期; PERIODIC",
                "每次; EVENT",
                "每堂课; EVENT",
                "每节课; EVENT",
                "每单元; EVENT",
                "每逢重大节日; EVENT",
                "每月25日前; deadline ---25 MONTHLY",
                "每月25号之前; deadline ---25 MONTHLY",
                "每月5日; date ---05 MONTHLY",
                "每月底前; deadline MONTH-END MONTHLY",
                "每月月底; deadline MONTH-END MONTHLY",
                "每月第一周; week MONTH-W1 MONTHLY",
                "每月的第2周; week MONTH-W2 MONTHLY",
                "每月第二、四周; week MONTH-W2|MONTH-W4 MONTHLY",
                "每月1日和15日; date ---01|---15 MONTHLY",
                "每月最后一个周五; week MONTH-END MONTHLY",
                "一学期家访不少于; TERM",
                "一个月走访至少; MONTHLY",
                "一月一次; MONTHLY",
                "20节/学期; TERM",
                "2次/月; MONTHLY",
                "1次/周; WEEKLY",
                "每季度末; QUARTERLY",
                "每趟; EVENT",
                "按季度; QUARTERLY",
                "按月; MONTHLY",
                "逐周; WEEKLY"
            })
    void how_often(String words, String said) {
        assertThat(Said.by(words)).isEqualTo(said);
    }
}
