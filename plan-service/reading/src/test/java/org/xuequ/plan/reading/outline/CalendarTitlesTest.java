package org.xuequ.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarTitlesTest {
    @Test
    void the_theme_of_a_month_belongs_to_its_title() {
        assertThat(Grown.from("一、每月安排\n三月:植绿·护绿月\n1.栽树。\n四月:诵读月\n1.比赛。"))
                .containsExactly("1 每月安排", "1.1 三月:植绿·护绿月", "1.2 四月:诵读月");
    }

    @Test
    void what_is_done_in_a_month_does_not() {
        assertThat(Grown.from("一、每月安排\n三月:栽树,打扫包干区\n四月:诵读比赛\n五月:写生"))
                .containsExactly("1 每月安排", "1.1 三月", "1.2 四月", "1.3 五月");
    }

    @Test
    void months_that_have_lost_their_lines_stay_sections_of_their_own() {
        assertThat(Grown.from("三、后勤。要保障有力。四、各月主要工作九月:1.开学典礼。2.制订计划。十月:1.歌咏比赛。十一月:1.期中考试。"))
                .endsWith("2 各月主要工作", "2.1 九月", "2.2 十月", "2.3 十一月");
        assertThat(Grown.from("四、行事历八月 制订计划;检修器材。九月 成立校队。十月 举行运动会。\n十一月 上报数据。十二月 冬季长跑。一月 总结归档。"))
                .containsExactly("1 行事历", "1.1 八月", "1.2 九月", "1.3 十月", "1.4 十一月", "1.5 十二月", "1.6 一月");
    }

    @Test
    void a_few_months_inside_a_sentence_are_none() {
        assertThat(Grown.from("一、检查。教案检查分三次。九月 抽查,三月 普查,五月 评比。\n二、总结。")).containsExactly("1 检查", "2 总结");
    }
}
