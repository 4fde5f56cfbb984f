package org.xuequ.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.importing.Correction.ChangePlan;
import org.xuequ.plan.importing.Correction.DropSection;
import org.xuequ.plan.importing.Correction.MergeSections;
import org.xuequ.plan.importing.Correction.MoveSection;
import org.xuequ.plan.importing.Correction.Retype;
import org.xuequ.plan.importing.Correction.SplitSection;
import org.xuequ.plan.importing.ImportRefused.Reason;
import org.xuequ.plan.measure.Due;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.plan.SectionKind;

class RearrangingTest {
    private static final String SOURCE = "一、教学：每周听课两节。每月检查教案。一、安全：三月排查隐患。";
    /** 1 教学 (1.1 听课, 1.2 教案), 2 安全; a measure in each leaf. */
    private final PreviewPlan plan = new PreviewPlan(
            "计划",
            PlanKind.TERM,
            null,
            null,
            "2026-02-26",
            true,
            List.of(
                    section(
                            "1",
                            1,
                            "教学",
                            "抓好常规。",
                            0,
                            18,
                            section("1.1", 2, "听课", "每周听课两节。", 5, 12),
                            section("1.2", 2, "教案", "每月检查教案。", 12, 18)),
                    section("2", 1, "安全", "三月排查隐患。四月组织演练。", 19, SOURCE.length())),
            List.of(measure("m1", "1.1", "每周听课两节"), measure("m2", "1.2", "每月检查教案"), measure("m3", "2", "四月组织演练")));

    @Test
    void a_merged_section_leaves_its_words_and_measures_to_the_other() {
        PreviewPlan merged = plan.correct(new MergeSections(0, "1.2", "1.1"));
        assertThat(merged.section("1.1").text()).isEqualTo("每周听课两节。\n一、教案\n每月检查教案。");
        assertThat(merged.section("1.1")).extracting("start", "end").containsExactly(5, 18);
        assertThat(places(merged)).containsExactly("m1@1.1", "m2@1.1", "m3@2");
    }

    @Test
    void what_stood_below_a_merged_section_stays_below() {
        PreviewPlan merged = plan.correct(new MergeSections(0, "1", "2"));
        assertThat(merged.sections()).hasSize(1);
        assertThat(headings(merged.sections())).containsExactly("安全", "听课", "教案");
        assertThat(places(merged)).containsExactly("m1@1.1", "m2@1.2", "m3@1");
        assertThat(headings(plan.correct(new MergeSections(0, "1.1", "1")).sections()))
                .containsExactly("教学", "教案", "安全");
    }

    @Test
    void a_section_is_split_with_the_measures_that_follow() {
        PreviewPlan split = plan.correct(new SplitSection(0, "2", "三月排查隐患。".length(), "演练"));
        assertThat(split.section("2").text()).isEqualTo("三月排查隐患。");
        assertThat(split.section("3")).extracting("heading", "text").containsExactly("演练", "四月组织演练。");
        assertThat(places(split)).containsExactly("m1@1.1", "m2@1.2", "m3@3");
        PreviewPlan byFirstLine = plan.correct(new SplitSection(0, "2", "三月排查隐患。".length(), null));
        assertThat(byFirstLine.section("3")).extracting("heading", "text").containsExactly("四月组织演练。", "");
        PreviewPlan above = plan.correct(new SplitSection(0, "1", 0, "总则"));
        assertThat(headings(above.sections())).containsExactly("教学", "总则", "听课", "教案", "安全");
    }

    @Test
    void a_moved_section_takes_what_is_below_it_along() {
        PreviewPlan moved = plan.correct(new MoveSection(0, "1", "2", 0));
        assertThat(headings(moved.sections())).containsExactly("安全", "教学", "听课", "教案");
        assertThat(moved.section("1.1.2").level()).isEqualTo(3);
        assertThat(places(moved)).containsExactly("m1@1.1.1", "m2@1.1.2", "m3@1");
        assertThat(headings(plan.correct(new MoveSection(0, "1.2", null, 2)).sections()))
                .containsExactly("教学", "听课", "安全", "教案");
    }

    @Test
    void a_dropped_section_is_noise_and_its_measures_are_gone() {
        var pageMark = new LeftOut(40, 42, LeftOut.Reason.PAGE_MARKER);
        Preview dropped = new Preview(List.of(plan), List.of("页眉"), List.of(pageMark)).correct(new DropSection(0, "1"));
        assertThat(dropped.noise()).containsExactly("页眉", "一、教学\n抓好常规。\n一、听课\n每周听课两节。\n一、教案\n每月检查教案。");
        assertThat(dropped.leftOut()).containsExactly(pageMark, new LeftOut(0, 18, LeftOut.Reason.BY_HAND));
        assertThat(places(dropped.plan(0))).containsExactly("m3@1");
    }

    @Test
    void the_kind_and_title_of_a_plan_are_put_right() {
        PreviewPlan union = plan.correct(new ChangePlan(0, PlanKind.UNION, null));
        assertThat(union.kind()).isEqualTo(PlanKind.UNION);
        assertThat(union.title()).isEqualTo("计划");
        assertThat(plan.correct(new ChangePlan(0, null, "新题")).title()).isEqualTo("新题");
        assertThat(List.of(union, plan.correct(new MergeSections(0, "1", "2"))))
                .as("what else the document says of itself stays")
                .allSatisfy(now -> {
                    assertThat(now.date()).isEqualTo("2026-02-26");
                    assertThat(now.truncated()).isTrue();
                });
    }

    @Test
    void a_section_is_retyped_with_what_is_below_it_and_keeps_its_kind_wherever_it_goes() {
        PreviewPlan retyped = plan.correct(new Retype(0, "1", SectionKind.SUMMARY));
        assertThat(kinds(retyped)).containsExactly("1 SUMMARY", "1.1 SUMMARY", "1.2 SUMMARY", "2 PLAN");
        assertThat(kinds(retyped.correct(new Retype(0, "1.2", SectionKind.PLAN))))
                .containsExactly("1 SUMMARY", "1.1 SUMMARY", "1.2 PLAN", "2 PLAN");
        assertThat(kinds(retyped.correct(new MoveSection(0, "1.1", null, 0))))
                .containsExactly("1 SUMMARY", "2 SUMMARY", "2.1 SUMMARY", "3 PLAN");
        assertThat(kinds(retyped.correct(new SplitSection(0, "1.1", 4, null))))
                .containsExactly("1 SUMMARY", "1.1 SUMMARY", "1.2 SUMMARY", "1.3 SUMMARY", "2 PLAN");
        assertThat(kinds(retyped.correct(new MergeSections(0, "2", "1.1")))).doesNotContain("2 PLAN");
        refused(Reason.UNKNOWN_SECTION, new Retype(0, "7", SectionKind.SUMMARY));
    }

    @Test
    void what_cannot_be_is_refused_by_name() {
        refused(Reason.CANNOT_MERGE, new MergeSections(0, "1", "1.2"));
        refused(Reason.CANNOT_MERGE, new MergeSections(0, "1", "1"));
        refused(Reason.CANNOT_MOVE, new MoveSection(0, "1", "1.1", 0));
        refused(Reason.CANNOT_MOVE, new MoveSection(0, "1", null, 2));
        refused(Reason.CANNOT_SPLIT, new SplitSection(0, "2", 15, "演练"));
        refused(Reason.CANNOT_SPLIT, new SplitSection(0, "2", 14, null));
        refused(Reason.UNKNOWN_SECTION, new MoveSection(0, "3", null, 0));
        refused(Reason.UNKNOWN_SECTION, new MergeSections(0, "2", "9"));
        PreviewPlan one = plan.correct(new DropSection(0, "1"));
        assertThatThrownBy(() -> one.correct(new DropSection(0, "1"))).hasMessageContaining("CANNOT_DROP");
    }

    @Property
    void however_it_is_rearranged_no_word_and_no_measure_is_lost(@ForAll long seed) {
        var random = new Random(seed);
        PreviewPlan now = plan;
        for (int i = 0; i < 12; i++) {
            now = tried(now, any(now, random));
        }
        assertThat(letters(now)).containsExactlyInAnyOrderElementsOf(letters(plan));
        assertThat(now.measures()).hasSize(3);
        assertThat(all(now.sections()).map(PreviewSection::path))
                .containsAll(
                        now.measures().stream().map(PreviewMeasure::section).toList());
        inOrder(now.sections(), "", 1);
        assertThat(all(now.sections()))
                .allMatch(s -> 0 <= s.start() && s.start() <= s.end() && s.end() <= SOURCE.length());
    }

    private static Correction any(PreviewPlan now, Random random) {
        List<String> paths = all(now.sections()).map(PreviewSection::path).toList();
        String one = paths.get(random.nextInt(paths.size()));
        String other = paths.get(random.nextInt(paths.size()));
        return switch (random.nextInt(3)) {
            case 0 -> new MergeSections(0, one, other);
            case 1 ->
                new SplitSection(0, one, random.nextInt(now.section(one).text().length() + 1), null);
            default -> new MoveSection(0, one, random.nextInt(3) == 0 ? null : other, random.nextInt(3));
        };
    }

    private static PreviewPlan tried(PreviewPlan now, Correction correction) {
        try {
            return now.correct(correction);
        } catch (ImportRefused refused) {
            return now;
        }
    }

    private static void inOrder(List<PreviewSection> sections, String above, int level) {
        for (int i = 0; i < sections.size(); i++) {
            assertThat(sections.get(i)).extracting("path", "level").containsExactly(above + (i + 1), level);
            inOrder(sections.get(i).children(), sections.get(i).path() + ".", level + 1);
        }
    }

    private static List<String> letters(PreviewPlan plan) {
        var letters = new ArrayList<String>();
        all(plan.sections())
                .forEach(s -> (s.heading() + s.text())
                        .chars()
                        .filter(c -> c >= 0x4e00)
                        .filter(c -> c != '一')
                        .forEach(c -> letters.add(String.valueOf((char) c))));
        return letters;
    }

    private static List<String> kinds(PreviewPlan plan) {
        return all(plan.sections()).map(s -> s.path() + " " + s.kind()).toList();
    }

    private static List<String> headings(List<PreviewSection> sections) {
        return all(sections).map(PreviewSection::heading).toList();
    }

    private static List<String> places(PreviewPlan plan) {
        return plan.measures().stream()
                .map(m -> m.measureId() + "@" + m.section())
                .collect(Collectors.toList());
    }

    private static Stream<PreviewSection> all(List<PreviewSection> sections) {
        return sections.stream().flatMap(s -> Stream.concat(Stream.of(s), all(s.children())));
    }

    private void refused(Reason reason, Correction correction) {
        ThrowingCallable asked = () -> plan.correct(correction);
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static PreviewMeasure measure(String id, String section, String quote) {
        int start = SOURCE.indexOf(quote);
        @Nullable Integer from = start < 0 ? null : start;
        @Nullable Integer to = start < 0 ? null : start + quote.length();
        return new PreviewMeasure(
                id, section, null, quote, quote, from, to, Due.NONE, null, null, List.of(), 0.9, List.of());
    }

    private static PreviewSection section(
            String path, int level, String heading, String text, int start, int end, PreviewSection... children) {
        return new PreviewSection(
                path,
                level,
                "一、",
                heading,
                SectionKind.PLAN,
                null,
                text,
                start,
                end,
                FindingPlaces.of(text, SOURCE, start, end),
                List.of(children));
    }
}
