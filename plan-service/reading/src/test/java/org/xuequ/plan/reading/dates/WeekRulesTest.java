package org.xuequ.plan.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "第十二周测验; week W12",
                "第12周; week W12",
                "第十二教学周; week W12",
                "十二周测验; week W12",
                "第二十一周; week W21",
                "第廿一周; week W21",
                "于21周进行考试; week W21",
                "第十一周期中考试; week W11",
                "第3—5周; range W03/W05",
                "第3-5周; range W03/W05",
                "第三至五周; range W03/W05",
                "第三周至第五周; range W03/W05",
                "第三、四周; range W03|W04",
                "第3周、第5周; range W03|W05",
                "从第六周起; range W06/..",
                "自第六周开始; range W06/..",
                "第六周起; range W06/..",
                "第五周前; deadline W05",
                "第五周之前; deadline W05",
                "开学第一周; deadline W01",
                "开学第一周内; deadline W01",
                "开学第二周; deadline W02",
                "开学首周; deadline W01"
            })
    void school_weeks(String words, String said) {
        assertThat(Said.by(words)).isEqualTo(said);
    }
}
