package org.xuequ.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.cycle.Cycle.CycleSection;
import org.xuequ.plan.plan.DraftPlan.NewSection;

class SectionMatchingTest {
    private static final List<CycleSection> CALLED =
            List.of(called("goals", "工作目标"), called("teaching", "教学工作"), called("safety", "安全工作"));

    @Test
    void like_titles_find_each_other_whatever_their_order() {
        assertThat(match(APreview.under("安全工作要点", "主要工作目标", "教学工作"), Map.of()))
                .containsExactly(Map.entry("1", "safety"), Map.entry("2", "goals"), Map.entry("3", "teaching"));
    }

    @Test
    void what_resembles_nothing_goes_in_order() {
        assertThat(match(APreview.under("指导思想", "教学工作", "后勤"), Map.of()))
                .containsExactly(Map.entry("1", "goals"), Map.entry("2", "teaching"), Map.entry("3", "safety"));
    }

    @Test
    void what_a_person_says_comes_first() {
        assertThat(match(APreview.under("教学工作", "杂项", "附则"), Map.of("2", "teaching")))
                .containsEntry("2", "teaching")
                .doesNotContainEntry("1", "teaching");
    }

    @Test
    void sections_beyond_the_called_ones_keep_keys_of_their_own() {
        assertThat(match(APreview.under("教学工作", "安全工作", "工作目标", "指导思想", "附则"), Map.of()))
                .containsEntry("4", "guidance")
                .containsEntry("5", "s5");
    }

    @Test
    void without_a_cycle_usual_titles_get_usual_keys_each_once() {
        assertThat(SectionMatching.match(APreview.under("指导思想", "工作目标", "工作目标").sections(), List.of(), Map.of()))
                .containsExactly(Map.entry("1", "guidance"), Map.entry("2", "goals"), Map.entry("3", "s3"));
    }

    @Test
    void a_path_or_key_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> match(APreview.under("甲"), Map.of("9", "goals")))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("UNKNOWN_SECTION");
        assertThatThrownBy(() -> match(APreview.under("甲"), Map.of("1", "no-such")))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("UNKNOWN_KEY");
    }

    @Test
    void text_and_measures_go_where_their_section_went() {
        var text = PlanText.of(APreview.under("指导思想", "教学工作"), CALLED, Map.of("1", "goals"));
        assertThat(text.sections())
                .containsExactly(
                        new NewSection("goals", "工作目标", "指导思想的正文。\n一、指导思想之一\n指导思想之一的正文。", null),
                        new NewSection("teaching", "教学工作", "教学工作的正文。\n一、教学工作之一\n教学工作之一的正文。", null));
        assertThat(text.measures()).extracting("section").containsExactly("teaching");
    }

    @Test
    void two_sections_sent_into_one_are_joined_in_order() {
        var text = PlanText.of(APreview.under("甲", "乙"), CALLED, Map.of("1", "goals", "2", "goals"));
        assertThat(text.sections())
                .singleElement()
                .satisfies(section ->
                        assertThat(section.text()).isEqualTo("甲的正文。\n一、甲之一\n甲之一的正文。\n乙\n乙的正文。\n一、乙之一\n乙之一的正文。"));
    }

    private static Map<String, String> match(PreviewPlan plan, Map<String, String> said) {
        return SectionMatching.match(plan.sections(), CALLED, said);
    }

    private static CycleSection called(String key, String title) {
        return new CycleSection(key, title, Instant.EPOCH, 0, Instant.EPOCH);
    }
}
