package org.xuequ.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.plan.reading.outline.Grown.TEXT;

import org.junit.jupiter.api.Test;

class AttachmentTest {
    @Test
    void a_table_whose_bars_have_no_blanks_may_be_what_it_names() {
        assertThat(Grown.from("一、措施\n" + TEXT + "\n附:2025年重点会议日历\n|时间|会议|牵头|\n|---|---|---|\n|3月|校长论坛|教研室|"))
                .containsExactly("1 措施", "2 2025年重点会议日历");
    }

    @Test
    void a_calendar_of_months_on_lines_of_their_own_is_headed_by_its_name() {
        assertThat(Grown.from("一、措施\n" + TEXT + "\n附:全年研修日程\n3月 师徒结对\n4月 赛课\n5月 汇报课"))
                .containsExactly("1 措施", "2 全年研修日程");
        assertThat(Grown.from("一、措施\n" + TEXT + "\n具体日程\n三月份\n1.植树\n四月份\n1.读书"))
                .containsExactly("1 措施", "2 具体日程", "2.1 三月份", "2.2 四月份");
    }

    @Test
    void a_named_table_behind_the_plan_is_a_section_of_its_own() {
        assertThat(Grown.from("第一部分 体育\n一、课程\n" + TEXT + "\n附:2026年主要赛事安排表\n| 时间 | 内容 |\n| 3月 | 跳绳比赛 |"))
                .containsExactly("1 体育", "1.1 课程", "2 2026年主要赛事安排表");
    }

    @Test
    void its_own_numbers_stand_below_it() {
        assertThat(Grown.from("一、课程\n" + TEXT + "\n附件2:教师考核办法\n一、对象\n" + TEXT + "\n二、程序\n" + TEXT))
                .containsExactly("1 课程", "2 教师考核办法", "2.1 对象", "2.2 程序");
    }

    @Test
    void names_of_attachments_and_remarks_are_none() {
        assertThat(Grown.from("一、课程\n" + TEXT + "\n附件1:课程表\n附件2:作息时间表")).containsExactly("1 课程");
        assertThat(Grown.from("一、课程\n" + TEXT + "\n附:本计划自下月起施行,由教务处解释。\n" + TEXT))
                .containsExactly("1 课程");
    }
}
