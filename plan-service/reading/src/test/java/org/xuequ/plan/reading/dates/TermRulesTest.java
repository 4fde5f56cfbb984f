package org.xuequ.plan.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "本学期; range TERM",
                "本学期内; range TERM",
                "这学期; range TERM",
                "整个学期; range TERM",
                "全学期; range TERM",
                "本年度; range YEAR",
                "全年; range YEAR",
                "今年; range YEAR",
                "本学年; range YEAR",
                "年内; range YEAR",
                "暑假期间; range SUMMER",
                "暑期; range SUMMER",
                "寒假; range WINTER",
                "寒暑假; range WINTER|SUMMER",
                "寒、暑假; range WINTER|SUMMER",
                "暑假和寒假; range WINTER|SUMMER",
                "开学时; deadline TERM-START",
                "开学初; deadline TERM-START",
                "学期初; deadline TERM-START",
                "期初; deadline TERM-START",
                "新学期开学; deadline TERM-START",
                "每学期初; deadline TERM-START TERM",
                "每学期开学初; deadline TERM-START TERM",
                "开学前; deadline TERM-START",
                "开学前一周; deadline TERM-START-P1W",
                "开学后两周内; deadline TERM-START+P2W",
                "开学两周内; deadline TERM-START+P2W",
                "开学后一个月内; deadline TERM-START+P1M",
                "学期末; deadline TERM-END",
                "学期结束时; deadline TERM-END",
                "学期结束前; deadline TERM-END",
                "期末要交; deadline TERM-END",
                "期末前上交; deadline TERM-END",
                "每学期末; deadline TERM-END TERM",
                "每学期结束前; deadline TERM-END TERM",
                "学年末; deadline YEAR-END",
                "学年底; deadline YEAR-END",
                "年终; deadline YEAR-END",
                "年底前; deadline YEAR-END",
                "每年年底; deadline YEAR-END YEARLY",
                "期中考试后一周内; deadline MIDTERM+P1W",
                "期中考试后一周; deadline MIDTERM+P1W",
                "期中考试结束后一周内; deadline MIDTERM+P1W",
                "期中考试后三天内; deadline MIDTERM+P3D",
                "期末考试前两周; deadline FINAL-P2W",
                "期中考试前; deadline BEFORE-MIDTERM",
                "期中前; deadline BEFORE-MIDTERM",
                "期中考试后; deadline AFTER-MIDTERM",
                "提前一周; deadline -P1W",
                "提前3天; deadline -P3D",
                "活动后; deadline AFTER-EVENT",
                "活动结束后; deadline AFTER-EVENT",
                "活动结束后三日内; deadline AFTER-EVENT+P3D",
                "培训结束后一周内; deadline AFTER-EVENT+P1W",
                "会后三日内; deadline AFTER-EVENT+P3D",
                "每次活动后; deadline AFTER-EVENT EVENT",
                "每次活动结束后一周内; deadline AFTER-EVENT+P1W EVENT",
                "暑假前; deadline BEFORE-SUMMER",
                "寒假前; deadline BEFORE-WINTER",
                "每三年; range P3Y",
                "每3年一轮; range P3Y",
                "两年一次; range P2Y",
                "开学后第一个月内; deadline TERM-START+P1M",
                "开学第一天; deadline TERM-START",
                "学期结束前一周; deadline TERM-END-P1W",
                "暑假放假前一周; deadline SUMMER-P1W",
                "寒假前两周; deadline WINTER-P2W",
                "暑假放假前; deadline BEFORE-SUMMER",
                "各项活动结束后两日内; deadline AFTER-EVENT+P2D",
                "监测后一周内; deadline AFTER-EVENT+P1W",
                "三日内整改到位; deadline AFTER-EVENT+P3D"
            })
    void anchors_of_the_school_year(String words, String said) {
        assertThat(Said.by(words)).isEqualTo(said);
    }
}
