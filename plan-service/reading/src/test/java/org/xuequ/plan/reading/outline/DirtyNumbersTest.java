package org.xuequ.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.plan.reading.outline.Grown.TEXT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirtyNumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"(二)", "(二〉", "（二〕", "【二】", "(二", "二)"})
    void brackets_may_be_paired_wrongly_or_not_at_all(String second) {
        assertThat(Grown.from("一、措施\n(一)备课研讨。" + TEXT + "\n" + second + "课堂观察。" + TEXT + "\n(三)作业批改。" + TEXT))
                .containsExactly("1 措施", "1.1 备课研讨", "1.2 课堂观察", "1.3 作业批改");
    }

    @Test
    void a_dash_in_brackets_is_a_one_if_two_follows() {
        assertThat(Grown.from("一、措施\n(-)备课。" + TEXT + "\n(二)上课。" + TEXT)).containsExactly("1 措施", "1.1 备课", "1.2 上课");
        assertThat(Grown.from("一、措施\n" + TEXT + "\n(-)备课。" + TEXT)).containsExactly("1 措施");
    }

    @Test
    void a_letter_like_a_digit_is_the_number_that_the_list_needs() {
        assertThat(Grown.from("一、措施\nS.建好社团。" + TEXT + "2.办好比赛。" + TEXT + "B.读好书。" + TEXT + "4.唱好歌。" + TEXT))
                .containsExactly("1 措施", "1.1 建好社团", "1.2 办好比赛", "1.3 读好书", "1.4 唱好歌");
        assertThat(Grown.from("一、措施\n评价分两等。S.优秀的学生受表扬。" + TEXT)).containsExactly("1 措施");
    }

    @Test
    void the_list_goes_on_behind_a_doubled_number_as_if_it_were_right() {
        assertThat(Grown.from("一、保障\n1、组织。" + TEXT + "\n1、制度。" + TEXT + "\n3经费。" + TEXT))
                .containsExactly("1 保障", "1.1 组织", "1.2 制度", "1.3 经费");
    }

    @Test
    void numbers_with_half_a_bracket_or_a_blank_too_many_are_numbers() {
        assertThat(Grown.from("—、措施\n1〉培优。" + TEXT + "\n2〉补弱。" + TEXT + "\n二、管理\nl. 备课。" + TEXT + "\n2, 上课。" + TEXT))
                .containsExactly("1 措施", "1.1 培优", "1.2 补弱", "2 管理", "2.1 备课", "2.2 上课");
    }

    @Test
    void a_chapter_may_begin_with_a_year() {
        assertThat(Grown.from("一、一年来的工作\n" + TEXT + "\n二、打算\n" + TEXT)).containsExactly("1 一年来的工作", "2 打算");
    }

    @Test
    void a_decimal_before_a_word_that_begins_like_a_unit_is_a_number() {
        assertThat(Grown.from("1 基础\n" + TEXT + "\n2 服务\n2.1 开放时间。" + TEXT + "\n2.2班级图书角。" + TEXT + "\n3 推进\n" + TEXT))
                .contains("2.2 班级图书角");
    }

    @Test
    void chapters_without_numbers_may_have_their_text_behind_a_colon() {
        assertThat(Grown.from("指导思想:健康第一不是口号,要落在每一节课里。\n工作措施:\n1.上好课。" + TEXT + "\n2.抓两操。" + TEXT))
                .containsExactly("1 指导思想", "2 工作措施", "2.1 上好课", "2.2 抓两操");
        assertThat(Grown.from("一、目标\n工作目标:合格率过九成,人人有进步。\n二、措施\n" + TEXT)).containsExactly("1 目标", "2 措施");
    }

    @Test
    void a_row_of_a_week_is_no_heading_whatever_it_ends_in() {
        assertThat(Grown.from("一、周次安排\n第1周  制订组计划与备课组计划\n第3周  作业展评\n第5周  汇报课")).containsExactly("1 周次安排");
    }

    @Test
    void a_letter_for_one_may_stand_behind_a_bare_title() {
        assertThat(Grown.from("一、措施(一)优化服务,守住安全L规范财务。" + TEXT + "2,改善条件。" + TEXT + "3,织密网络。" + TEXT))
                .containsExactly("1 措施", "1.1 优化服务,守住安全", "1.1.1 规范财务", "1.1.2 改善条件", "1.1.3 织密网络");
    }

    @Test
    void inside_a_line_the_list_may_leave_out_a_number() {
        assertThat(Grown.from("一、措施(一)备课。" + TEXT + "(三)上课。" + TEXT + "(四)作业。" + TEXT))
                .containsExactly("1 措施", "1.1 备课", "1.2 上课", "1.3 作业");
        assertThat(Grown.from("一、措施(一)备课。" + TEXT + "具体办法见附件。(七)班的做法可以借鉴。" + TEXT))
                .containsExactly("1 措施", "1.1 备课");
    }

    @Test
    void chapters_and_their_decimals_may_stand_on_one_line() {
        String plan = "1 总体要求 " + TEXT + "\n2 常规工作 2.1 教研 每周开展一次活动,各人先备后研,记录存档。 2.2 备课 初备之后再集体研讨,每课时用 2.5 小时。"
                + "\n3 学校特色 3.1 书法 每天练字一刻钟,字帖由学校统一印发,月末展示。";
        assertThat(Grown.from(plan)).containsExactly("1 总体要求", "2 常规工作", "2.1 教研", "2.2 备课", "3 学校特色", "3.1 书法");
    }

    @Test
    void chapters_counted_in_words_and_an_unnumbered_one_stand_side_by_side() {
        assertThat(Grown.from(TEXT + "\n第一,抓学习。" + TEXT + "\n第二,抓作风。" + TEXT + "\n年度重点工作安排\n一月\n1.走访\n二月\n1.开学检查"))
                .containsExactly("1 抓学习", "2 抓作风", "3 年度重点工作安排", "3.1 一月", "3.2 二月");
    }

    @Test
    void the_title_may_run_into_the_first_chapter_behind_lines_of_the_site() {
        assertThat(Grown.from("本文由会员分享到资料库,仅供参考,欢迎下载使用。\n望江小学2026年工会工作计划一、指导思想以服务教职工为宗旨,围绕中心工作开展活动。二、主要工作" + TEXT))
                .contains("1 指导思想");
    }

    @Test
    void a_noun_of_the_title_taken_up_at_once_begins_the_text() {
        assertThat(Grown.from("一、措施\n1.加强小课题研究课题从日常教学里找,人人有题,年终交一份报告。\n2.其他。" + TEXT))
                .contains("1.1 加强小课题研究");
    }
}
