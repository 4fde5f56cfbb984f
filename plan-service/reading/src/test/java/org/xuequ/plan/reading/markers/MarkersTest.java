package org.xuequ.plan.reading.markers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuequ.plan.reading.text.Folding;

class MarkersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "一、指导思想; CHINESE; 1; 一、",
                "十二、其他; CHINESE; 12; 十二、",
                "（二）、教学; CHINESE_IN_BRACKETS; 2; （二）、",
                "1 .党建; ARABIC; 1; 1 .",
                "5、安全; ARABIC; 5; 5、",
                "2,完善制度; ARABIC; 2; 2,",
                "3组建小组; ARABIC; 3; 3",
                "(1).目标; ARABIC_IN_BRACKETS; 1; (1).",
                "⑴备课; ARABIC_IN_BRACKETS; 1; ⑴",
                "②上课; CIRCLED; 2; ②",
                "第一、要认真; ORDINAL; 1; 第一、",
                "第二部分 措施; PART; 2; 第二部分",
                "3.2.1 备课; DECIMAL; 1; 3.2.1",
                "㈡教学; CHINESE_IN_BRACKETS; 2; ㈡",
                "( 三 )安全; CHINESE_IN_BRACKETS; 3; ( 三 )",
                "（四）班主任培训; CHINESE_IN_BRACKETS; 4; （四）",
                "(2)班级管理; ARABIC_IN_BRACKETS; 2; (2)",
                "二 、工作目标; CHINESE; 2; 二 、",
                "三丶主要措施; CHINESE; 3; 三丶",
                "Ⅱ、工作目标; FORMAL; 2; Ⅱ、",
                "二是课例研究; POINT; 2; 二是"
            })
    void the_usual_numbering(String line, Style style, int number, String printed) {
        Marker marker = requireNonNull(new Markers(Folding.fold(line)).at(0, true));
        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.number()).isEqualTo(number);
        assertThat(line.substring(0, marker.end()).strip()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"(S)加强管理", "L完善制度", "。、认真组织", "、科学谋划"})
    void what_was_misread_or_lost_is_only_a_guess(String line) {
        Marker marker = requireNonNull(new Markers(Folding.fold(line)).at(0, true));
        assertThat(marker.sure()).isFalse();
        assertThat(marker.number()).isEqualTo(Marker.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"3月开展", "20节课", "2025年", "一二年级学生", "(一)班", "五个认真", "3.5米", "三、四年级"})
    void numbers_that_count_or_date_are_none(String line) {
        assertThat(new Markers(Folding.fold(line)).at(0, true)).isNull();
    }

    @Test
    void inside_a_line_the_weak_forms_do_not_count() {
        assertThat(new Markers("组3组建").at(1, false)).isNull();
        assertThat(new Markers("三(2)班主任").at(1, false)).isNull();
        assertThat(new Markers("齐。(2)班主任工作").at(2, false)).isNotNull();
        assertThat(new Markers("完。、认真").at(1, false)).isNull();
    }
}
