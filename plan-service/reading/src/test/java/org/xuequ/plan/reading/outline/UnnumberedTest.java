package org.xuequ.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnnumberedTest {
    @Test
    void parallel_titles_without_numbers_stand_below_the_chapter_that_has_no_text() {
        String plan = String.join(
                "\n",
                "工作目标",
                Grown.TEXT,
                "具体措施",
                "抓实养成教育,培养良好习惯",
                Grown.TEXT,
                "密切家校联系,形成育人合力",
                Grown.TEXT,
                "各月工作安排",
                "九月份 养成教育月",
                "1、新生入学教育;",
                "2、制定各班计划。",
                "十月份 爱国教育月",
                "1、歌咏比赛。");
        assertThat(Grown.from(plan))
                .containsExactly(
                        "1 工作目标",
                        "2 具体措施",
                        "2.1 抓实养成教育,培养良好习惯",
                        "2.2 密切家校联系,形成育人合力",
                        "3 各月工作安排",
                        "3.1 九月份 养成教育月",
                        "3.2 十月份 爱国教育月");
    }

    @Test
    void where_chapters_are_numbered_such_a_line_is_text() {
        assertThat(Grown.from("一、目标\n抓实养成教育,培养良好习惯\n" + Grown.TEXT + "\n二、措施\n" + Grown.TEXT))
                .containsExactly("1 目标", "2 措施");
    }
}
