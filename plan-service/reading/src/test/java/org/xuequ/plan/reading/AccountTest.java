package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountTest {
    @Test
    void what_was_done_is_no_commitment_and_what_comes_next_is() {
        AReading summary = AReading.of("""
                某校2025年工作总结
                现将一年来的工作总结如下。
                一、主要成绩
                1.教学工作。全年组织公开课32节,11月12日举行了运动会。
                二、存在的主要问题
                优秀率只有35%,教师外出学习机会不多。
                三、下一步打算
                1.每位教师每学期上公开课1节。
                2.3月20日前完成教室改造。
                """);
        assertThat(summary.kind()).isEqualTo(PlanKind.SUMMARY);
        assertThat(summary.measures()).containsExactly("每位教师每学期上公开课1节 | TERM | =1节 | 教师", "3月20日前完成教室改造 | --03-20");
    }

    @Test
    void a_summary_of_last_term_promises_for_this_one() {
        AReading report =
                AReading.of("某校秋季学期工作总结与春季学期工作计划\n一、上学期工作回顾\n全年组织公开课32节。\n二、本学期主要工作\n1.教学。3月20日前完成修订。\n2.存在的困难。经费不足。");
        assertThat(report.kind()).isEqualTo(PlanKind.SUMMARY);
        assertThat(report.measures()).containsExactly("3月20日前完成修订 | --03-20");
    }

    @Test
    void a_summary_without_next_steps_keeps_what_goes_on() {
        assertThat(AReading.of("""
                                某校2025年工作总结
                                现将本年度工作总结如下。
                                一、抓好常规
                                领导干部每周至少听课2节,全年开展培训18次。
                                二、存在的问题
                                少数教师不够主动。
                                """).measures()).containsExactly("领导干部每周至少听课2节 | WEEKLY | >=2节 | 领导干部");
    }

    @Test
    void how_things_are_is_no_commitment() {
        assertThat(AReading.of("某校学期工作计划\n一、现状分析\n近四成学生每周阅读不足一次。\n二、措施\n学生每周阅读不少于2次。")
                        .measures())
                .containsExactly("学生每周阅读不少于2次 | WEEKLY | >=2次 | 学生");
    }

    @Test
    void the_sections_of_a_summary_say_what_they_give_account_of_and_its_figures() {
        var sections = PlanReader.readText("a.txt", """
                        某校2025年工作总结
                        现将一年来的工作总结如下。
                        一、主要成绩
                        (一)教学稳步提升。全年组织公开课32节,合格率达95.6%。
                        二、存在的主要问题
                        教师年龄偏大。
                        三、下一步打算
                        3月20日前完成教室改造。
                        """).plans().getFirst().sections();
        assertThat(sections)
                .extracting(FoundSection::part)
                .containsExactly(SummaryPart.ACHIEVEMENTS, SummaryPart.PROBLEMS, SummaryPart.NEXT_STEPS);
        assertThat(sections).extracting(FoundSection::kind).containsOnly(SectionKind.SUMMARY);
        assertThat(sections.getFirst().children().getFirst().part()).isEqualTo(SummaryPart.ACHIEVEMENTS);
        assertThat(sections.getFirst().children().getFirst().figures()).containsExactly("全年组织公开课32节", "合格率达95.6%");
    }

    @Test
    void the_sections_of_a_plan_give_no_account_even_where_they_look_back() {
        assertThat(PlanReader.readText("a.txt", "某校学期工作计划\n一、上学期工作回顾\n听课30节，教师偏少。\n二、措施\n每月检查1次。")
                        .plans())
                .flatExtracting(FoundPlan::sections)
                .allSatisfy(section -> {
                    assertThat(section.kind()).isEqualTo(SectionKind.PLAN);
                    assertThat(section.part()).isNull();
                });
    }
}
