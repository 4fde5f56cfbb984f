package org.xuequ.plan.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "每位学生都有舞台",
                "上学期的经验",
                "每年级选派代表",
                "以三年为期的规划",
                "十八周岁以下",
                "一师一优课",
                "不定期听课",
                "三年内有起色",
                "每课时一练",
                "得4.5分",
                "由点到面",
                "满月",
                "半年工作",
                "第一学期"
            })
    void words_that_only_look_like_a_time(String words) {
        assertThat(Said.by(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "３月２０日之前; deadline --03-20",
                "每學期聽課; TERM",
                "暑假前檢查; deadline BEFORE-SUMMER",
                "第十二週測驗; week W12",
                "每週三例會; date W-3 WEEKLY",
                "國慶、元旦; date FESTIVAL:国庆|元旦",
                "每個月檢查; MONTHLY",
                "學期結束時總結; deadline TERM-END",
                "９：３０集合; time T09:30"
            })
    void traditional_and_full_width_writing_read_alike(String words, String said) {
        assertThat(Said.by(words)).isEqualTo(said);
    }
}
