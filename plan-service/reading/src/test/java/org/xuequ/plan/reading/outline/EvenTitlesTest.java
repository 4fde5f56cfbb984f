package org.xuequ.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvenTitlesTest {
    @Test
    void titles_run_into_their_texts_end_where_most_brothers_texts_begin() {
        assertThat(
                        Grown.from(
                                "三、重点工作(一)书香浸润涵养品格图书室要办出特色,让孩子愿意来、坐得住。(二)科技创新点亮童年课堂是播种好奇心的地方,教师要多问少答。(三)劳动实践磨砺意志劳动基地由各班轮流管护,收成归食堂。"))
                .containsExactly("1 重点工作", "1.1 书香浸润涵养品格", "1.2 科技创新点亮童年", "1.3 劳动实践磨砺意志");
    }

    @Test
    void one_that_seems_to_end_earlier_is_as_long_as_the_others() {
        assertThat(Grown.from(
                        "三、重点工作1、德育活动课程化政教处以节日为抓手,开展主题教育。2、艺术社团多样化借助校外力量,办好合唱、剪纸等社团。3、劳动基地田园化坚持人人参与,校园后山的菜地分到各班。"))
                .containsExactly("1 重点工作", "1.1 德育活动课程化", "1.2 艺术社团多样化", "1.3 劳动基地田园化");
    }

    @Test
    void two_titles_with_their_comma_in_one_place_tell_where_the_others_end() {
        assertThat(Grown.from("一、认清形势,坚定办学信心。过去的一年很不容易。\n二、抓住关键,提升教学品质。教学是学校的饭碗。\n三、以德立身,建设温暖团队好老师才会带出好学校。要把功夫下在平时。"))
                .containsExactly("1 认清形势,坚定办学信心", "2 抓住关键,提升教学品质", "3 以德立身,建设温暖团队");
    }

    @Test
    void no_title_is_cut_inside_a_word() {
        String plan = "三、重点工作\n1、抓好备课\n每周一次。\n2、抓好上课\n推门听课。\n3、走进校园书香活动让孩子们爱上读书,一起讲故事。\n4、抓好作业\n控制总量。";
        assertThat(Grown.from(plan)).noneMatch(line -> line.endsWith("走进校"));
    }

    @Test
    void no_title_is_cut_inside_a_time_that_it_names() {
        String plan =
                "三、重点工作(一)书香浸润涵养品格图书室要办出特色,让孩子愿意来、坐得住。(二)科技创新点亮童年课堂是播种好奇心的地方,教师要多问少答。(三)教师每周五下午集中学习学校要提供场地,各组轮流主持。";
        assertThat(Grown.from(plan)).contains("1.1 书香浸润涵养品格", "1.3 教师每周五下午集中学习学校要提供场地,各组轮流主持");
    }

    @Test
    void sentences_that_are_items_stay_whole() {
        String items = "四、几点要求\n第一、明确责任,分工协作。\n第二、加强检查,每两周通报一次进展情况。\n第三、注重积累,各处室于学期末上交过程性资料。";
        assertThat(Grown.from(items))
                .containsExactly("1 几点要求", "1.1 明确责任,分工协作", "1.2 加强检查,每两周通报一次进展情况", "1.3 注重积累,各处室于学期末上交过程性资料");
    }
}
