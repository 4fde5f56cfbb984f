package org.xuequ.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.plan.reading.outline.Grown.TEXT;

import org.junit.jupiter.api.Test;

class MixedStylesTest {
    @Test
    void a_number_in_another_style_between_its_neighbours_is_one_of_them() {
        assertThat(Grown.from("一、措施\n(一)备课。" + TEXT + "\n(二)上课。" + TEXT + "\n③辅导。" + TEXT + "\n(四)考试。" + TEXT))
                .containsExactly("1 措施", "1.1 备课", "1.2 上课", "1.3 辅导", "1.4 考试");
    }

    @Test
    void a_list_that_begins_below_is_no_neighbour() {
        assertThat(Grown.from("一、措施\n(一)备课。\n①写教案。" + TEXT + "\n②备学生。" + TEXT + "\n(二)上课。" + TEXT))
                .containsExactly("1 措施", "1.1 备课", "1.1.1 写教案", "1.1.2 备学生", "1.2 上课");
    }

    @Test
    void a_chapters_number_between_bracketed_neighbours_is_theirs() {
        String bracketed = "三、措施\n(二)上课。" + TEXT + "\n(三)辅导。" + TEXT + "\n四.考试。" + TEXT;
        assertThat(Grown.from("二、目标\n" + TEXT + "\n" + bracketed + "\n(五)家校。" + TEXT))
                .endsWith("2.2 辅导", "2.3 考试", "2.4 家校");
        assertThat(Grown.from("二、目标\n" + TEXT + "\n" + bracketed + "\n(一)命题。" + TEXT))
                .endsWith("2.2 辅导", "3 考试", "3.1 命题");
    }

    @Test
    void a_list_inside_a_circled_one_stands_below_it_each_time_anew() {
        assertThat(Grown.from("【一】年级措施\n①抓常规。\n(1)早读。" + TEXT + "\n(2)仪容。" + TEXT + "\n②抓教研。\n(1)备课。" + TEXT + "\n③抓协同。"
                        + TEXT))
                .containsExactly("1 年级措施", "1.1 抓常规", "1.1.1 早读", "1.1.2 仪容", "1.2 抓教研", "1.2.1 备课", "1.3 抓协同");
    }

    @Test
    void numbers_running_on_through_the_chapters_stay_below_them() {
        assertThat(Grown.from(
                        "一、德育\n1.升旗。" + TEXT + "\n2.家访。" + TEXT + "\n二、教学\n3.备课。" + TEXT + "\n三、后勤\n4.维修。" + TEXT))
                .containsExactly("1 德育", "1.1 升旗", "1.2 家访", "2 教学", "2.1 备课", "3 后勤", "3.1 维修");
    }
}
