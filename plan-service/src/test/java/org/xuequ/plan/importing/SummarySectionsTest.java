package org.xuequ.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.plan.reading.SummaryPart.ACHIEVEMENTS;
import static org.xuequ.plan.reading.SummaryPart.NEXT_STEPS;
import static org.xuequ.plan.reading.SummaryPart.PROBLEMS;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.importing.Correction.ChangeSection;
import org.xuequ.plan.importing.Correction.DropSection;
import org.xuequ.plan.importing.Correction.MergeSections;
import org.xuequ.plan.importing.Correction.MoveSection;
import org.xuequ.plan.importing.Correction.Retype;
import org.xuequ.plan.importing.Correction.SplitSection;
import org.xuequ.plan.plan.SectionKind;
import org.xuequ.plan.reading.SummaryPart;

/** What the sections of a summary give account of, and in which figures, while a person corrects them. */
class SummarySectionsTest {
    private static final String SOURCE = """
            柳溪小学2025年工作总结
            现将一年来的工作总结如下。
            一、主要成绩
            （一）教学工作
            全年组织公开课32节，合格率达95.6%。教师参加培训140人次。
            （二）校园建设
            新建图书角12个。
            二、存在的主要问题
            青年教师偏少，只有9名。
            三、下一步打算
            3月20日前改造教室4间。
            柳溪小学
            2025年12月28日
            """;

    private final Preview preview = new PlanDocuments().read("总结.txt", SOURCE.getBytes(UTF_8));
    private final PreviewPlan plan = preview.plan(0);

    @Test
    void every_section_says_its_part_and_the_plan_its_date() {
        assertThat(plan.date()).isEqualTo("2025-12-28");
        assertThat(plan.truncated()).isFalse();
        part("1", ACHIEVEMENTS, plan);
        part("1.1", ACHIEVEMENTS, plan, "全年组织公开课32节", "合格率达95.6%", "教师参加培训140人次");
        part("2", PROBLEMS, plan, "只有9名");
        part("3", NEXT_STEPS, plan);
    }

    @Test
    void a_section_that_speaks_of_work_to_come_is_of_no_part_and_reports_nothing() {
        PreviewPlan retyped = plan.correct(new Retype(0, "1", SectionKind.PLAN));
        assertThat(retyped.section("1.1").part()).isNull();
        assertThat(retyped.section("1.1").figures()).isEmpty();
        PreviewSection back =
                retyped.correct(new Retype(0, "1.1", SectionKind.SUMMARY)).section("1.1");
        assertThat(back.part()).as("nobody read which").isNull();
        assertThat(back.figures()).hasSize(3);
    }

    @Test
    void both_halves_of_a_section_are_of_its_part_and_each_has_its_own_figures() {
        int at = plan.section("1.1").text().indexOf("教师参加");
        PreviewPlan split = plan.correct(new SplitSection(0, "1.1", at, "培训"));
        part("1.1", ACHIEVEMENTS, split, "全年组织公开课32节", "合格率达95.6%");
        part("1.2", ACHIEVEMENTS, split, "教师参加培训140人次");
    }

    @Test
    void a_merged_section_is_of_the_part_that_it_went_into_and_brings_its_figures() {
        PreviewPlan merged = plan.correct(new MergeSections(0, "1.2", "2"));
        part("2", PROBLEMS, merged, "只有9名", "新建图书角12个");
    }

    @Test
    void a_moved_section_stays_what_it_was() {
        PreviewPlan moved = plan.correct(new MoveSection(0, "1.2", "2", 0));
        part("2.1", ACHIEVEMENTS, moved, "新建图书角12个");
    }

    @Test
    void other_words_bring_other_figures_and_another_heading_nothing() {
        PreviewPlan rewritten = plan.correct(new ChangeSection(0, "1.2", "环境建设", "新建图书角15个，种树60棵。"));
        part("1.2", ACHIEVEMENTS, rewritten, "新建图书角15个");
    }

    @Test
    void a_dropped_section_is_left_out_where_it_stood() {
        Preview dropped = preview.correct(new DropSection(0, "2"));
        LeftOut place = dropped.leftOut().getLast();
        assertThat(dropped.leftOut()).hasSameSizeAs(dropped.noise());
        assertThat(place.reason()).isEqualTo(LeftOut.Reason.BY_HAND);
        assertThat(SOURCE.substring(Objects.requireNonNull(place.start()), Objects.requireNonNull(place.end()))
                        .strip())
                .isEqualTo(dropped.noise().getLast());
    }

    private static void part(String path, SummaryPart part, PreviewPlan plan, String... figures) {
        assertThat(plan.section(path).kind()).isEqualTo(SectionKind.SUMMARY);
        assertThat(plan.section(path).part()).isEqualTo(part);
        assertThat(plan.section(path).figures()).containsExactly(figures);
    }
}
