package org.xuequ.plan.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "第五周周四; date W05-4",
                "第三周周四; date W03-4",
                "第5周星期四; date W05-4",
                "第五周(周四); date W05-4",
                "周二、周四; date W-2|W-4",
                "周二、四; date W-2|W-4",
                "星期二和星期四; date W-2|W-4",
                "周二16:10; date W-2T16:10",
                "周二下午4:10; date W-2T16:10",
                "周一至周五; date W-1/W-5",
                "周五前; deadline W-5",
                "每周三; date W-3 WEEKLY",
                "每周星期三; date W-3 WEEKLY",
                "每周的周三; date W-3 WEEKLY",
                "每周周三; date W-3 WEEKLY",
                "每星期三; date W-3 WEEKLY",
                "每逢周三; date W-3 WEEKLY",
                "每周一、三、五; date W-1|W-3|W-5 WEEKLY",
                "每周二、周四下午; date W-2|W-4 WEEKLY",
                "每周三下午第二节; date W-3 WEEKLY",
                "每周二16:10; date W-2T16:10 WEEKLY",
                "每周二下午4点; date W-2T16:00 WEEKLY",
                "每周一至周五; date W-1/W-5 WEEKLY",
                "每周五前; deadline W-5 WEEKLY",
                "每周五下班前; deadline W-5 WEEKLY",
                "每周一例会; date W-1 WEEKLY",
                "每周一升旗; date W-1 WEEKLY",
                "每周日常检查; WEEKLY",
                "每周三次; WEEKLY",
                "每周一至两次; WEEKLY",
                "每周五天锻炼; WEEKLY",
                "逢单周周三; date W-3 BIWEEKLY",
                "双周周三; date W-3 BIWEEKLY",
                "每月第一周周三; date MONTH-W1-3 MONTHLY",
                "次周周一前; deadline W-1 WEEKLY",
                "每晚十点; time T22:00 DAILY"
            })
    void days_of_the_week(String words, String said) {
        assertThat(Said.by(words)).isEqualTo(said);
    }
}
