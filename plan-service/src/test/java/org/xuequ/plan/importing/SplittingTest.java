package org.xuequ.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.importing.Correction.ChangeSection;
import org.xuequ.plan.importing.Correction.MergeSections;
import org.xuequ.plan.importing.Correction.SplitSection;

/** Where the halves of a section stand in the document that it was read from. */
class SplittingTest {
    /** Wrapped by hand, with a page mark in the middle of a sentence. */
    private static final String SOURCE = """
            柳溪小学2025—2026学年第二学期工作计划

            一、教学工作
            教务处每月检查教案一次，检查的情
            况要写成通报。教师每学期听课不少
            第 2 页 共 5 页
            于20节，听后要评。教研组每两周
            活动一次。
            二、安全工作
            总务处每周排查校舍隐患一次。四月组织疏散演练。
            （一）门卫
            来访登记每天核对。
            （二）食堂
            食材每天留样。
            """;

    private final PreviewPlan plan =
            new PlanDocuments().read("计划.txt", SOURCE.getBytes(UTF_8)).plan(0);

    @Test
    void each_half_has_the_stretch_that_its_own_words_stand_in() {
        PreviewPlan split = split(plan, "1", "教师每学期");
        PreviewSection earlier = split.section("1");
        PreviewSection later = split.section("2");
        assertThat(stretch(earlier)).startsWith("一、教学工作").endsWith("况要写成通报。");
        assertThat(stretch(later)).startsWith("教师每学期听课不少").contains("于20节").contains("活动一次。");
        assertThat(earlier.end()).isEqualTo(later.start());

        PreviewPlan again = split(split, "2", "教研组");
        assertThat(stretch(again.section("2"))).startsWith("教师每学期听课").doesNotContain("教研组");
        assertThat(stretch(again.section("3"))).startsWith("教研组每两周\n活动一次。");
    }

    @Test
    void what_stands_below_goes_with_the_later_half_and_lies_within_it() {
        PreviewPlan split = split(plan, "2", "四月组织");
        assertThat(stretch(split.section("2"))).startsWith("二、安全工作").endsWith("隐患一次。");
        assertThat(stretch(split.section("3"))).startsWith("四月组织疏散演练。").contains("食材每天留样。");
        assertThat(split.section("3").children()).hasSize(2);
    }

    @Test
    void the_words_of_a_rewritten_section_are_found_as_far_as_they_stayed() {
        String text = plan.section("1").text().replace("检查教案一次", "查看全部教案") + "补充一句。";
        PreviewPlan split = split(plan.correct(new ChangeSection(0, "1", null, text)), "1", "教师每学期");
        assertThat(split.section("1").end()).isEqualTo(split.section("2").start());
        assertThat(stretch(split.section("1"))).startsWith("一、教学工作");
        PreviewPlan anew = plan.correct(new ChangeSection(0, "1", null, "全部重写，与原文无关。第二句也是"));
        PreviewPlan unknown = split(anew, "1", "第二句");
        assertThat(unknown.section("1"))
                .extracting("start", "end")
                .containsExactly(plan.section("1").start(), plan.section("1").end());
        assertThat(stretch(unknown.section("2"))).as("it stands nowhere").isEmpty();
    }

    @Test
    void merged_sections_come_apart_into_the_stretches_that_they_had() {
        PreviewPlan merged = plan.correct(new MergeSections(0, "2.2", "2.1"));
        PreviewPlan split = split(merged, "2.1", "（二）");
        assertThat(stretch(split.section("2.1"))).startsWith("（一）门卫").endsWith("每天核对。");
        assertThat(stretch(split.section("2.2"))).startsWith("（二）食堂").endsWith("食材每天留样。");
        PreviewPlan backward = split(plan.correct(new MergeSections(0, "1", "2")), "1", "一、教学");
        assertThat(stretch(backward.section("2"))).startsWith("一、教学工作").contains("活动一次。");
        assertThat(stretch(backward.section("1"))).contains("排查校舍隐患").doesNotContain("教案");
    }

    @Property(tries = 100)
    void however_often_sections_are_split_no_two_halves_share_a_stretch(@ForAll long seed) {
        var random = new Random(seed);
        PreviewPlan now = plan;
        for (int i = 0; i < 6; i++) {
            List<PreviewSection> all = all(now.sections()).toList();
            PreviewSection one = all.get(random.nextInt(all.size()));
            int at = random.nextInt(one.text().length() + 1);
            try {
                now = now.correct(new SplitSection(0, one.path(), at, random.nextBoolean() ? "某项" : null));
            } catch (ImportRefused nothingThere) {
                continue;
            }
            apart(now.sections());
        }
    }

    /** Siblings lie one behind the other, and what is below within. */
    private static void apart(List<PreviewSection> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            PreviewSection section = siblings.get(i);
            assertThat(section.start()).isLessThanOrEqualTo(section.end());
            if (i > 0) {
                assertThat(section.start())
                        .isGreaterThanOrEqualTo(siblings.get(i - 1).end());
            }
            assertThat(section.children()).allMatch(c -> c.start() >= section.start() && c.end() <= section.end());
            apart(section.children());
        }
    }

    private static PreviewPlan split(PreviewPlan plan, String path, String before) {
        int at = plan.section(path).text().indexOf(before);
        assertThat(at).as("%s in %s", before, plan.section(path)).isPositive();
        return plan.correct(new SplitSection(0, path, at, null));
    }

    private static String stretch(PreviewSection section) {
        return SOURCE.substring(section.start(), section.end()).strip();
    }

    private static Stream<PreviewSection> all(List<PreviewSection> sections) {
        return sections.stream().flatMap(s -> Stream.concat(Stream.of(s), all(s.children())));
    }
}
