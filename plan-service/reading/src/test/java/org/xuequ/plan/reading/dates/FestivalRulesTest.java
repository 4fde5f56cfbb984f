package org.xuequ.plan.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FestivalRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "清明、重阳; date FESTIVAL:清明|重阳",
                "清明节; date FESTIVAL:清明",
                "清明前后; date FESTIVAL:清明",
                "端午节期间; date FESTIVAL:端午",
                "教师节; date FESTIVAL:教师节",
                "春节; date FESTIVAL:春节",
                "“六一”儿童节; date FESTIVAL:六一",
                "六一国际儿童节; date FESTIVAL:六一",
                "“三八”妇女节; date FESTIVAL:三八",
                "國慶節後第一週; week FESTIVAL:国庆+P1W",
                "国庆后第一周; week FESTIVAL:国庆+P1W",
                "国庆节前; deadline BEFORE-FESTIVAL:国庆",
                "元旦前; deadline BEFORE-FESTIVAL:元旦",
                "春节前; deadline BEFORE-FESTIVAL:春节",
                "五四当天; date FESTIVAL:五四",
                "五四青年节; date FESTIVAL:五四"
            })
    void festivals(String words, String said) {
        assertThat(Said.by(words)).isEqualTo(said);
    }
}
