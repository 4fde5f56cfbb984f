package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Mark;
import org.xuequ.plan.reading.format.Mark.Role;

class StyledHeadingsTest {
    private static final String TEXT = "学校将以此为重点,统筹安排各项力量,逐步改进薄弱环节。";

    private final StringBuilder text = new StringBuilder("春山小学2026年工作计划\n");
    private final List<Mark> marks = new ArrayList<>();

    @Test
    void headings_without_numbers_stand_as_deep_as_their_styles_say() {
        heading(1, "德育天地").heading(2, "文明养成").body().heading(2, "家校之桥").body();
        heading(1, "课堂之变").heading(2, "备课").body();
        assertThat(outline()).containsExactly("德育天地", "- 文明养成", "- 家校之桥", "课堂之变", "- 备课");
    }

    @Test
    void numbered_headings_stand_below_those_that_are_styled_further_out() {
        heading(1, "德育天地").heading(2, "一、文明养成").body().heading(2, "二、家校之桥").body();
        heading(1, "课堂之变").heading(2, "一、备课").body().heading(3, "集体备课").body();
        assertThat(outline()).containsExactly("德育天地", "- 文明养成", "- 家校之桥", "课堂之变", "- 备课", "-- 集体备课");
    }

    @Test
    void one_without_a_number_stands_beside_the_numbered_of_its_style() {
        heading(1, "一、德育").body().heading(1, "二、教学").body().heading(1, "写在最后").body();
        assertThat(outline()).containsExactly("德育", "教学", "写在最后");
    }

    @Test
    void a_paragraph_or_a_title_in_the_style_of_a_heading_is_none() {
        heading(1, "一、德育").heading(2, TEXT).body();
        assertThat(outline()).containsExactly("德育");
        Mark title = new Mark(0, "春山小学2026年工作计划".length(), new Role.Heading(1));
        marks.add(title);
        assertThat(outline()).containsExactly("德育");
    }

    private StyledHeadingsTest heading(int level, String words) {
        marks.add(new Mark(text.length(), text.length() + words.length(), new Role.Heading(level)));
        text.append(words).append('\n');
        return this;
    }

    private StyledHeadingsTest body() {
        text.append(TEXT).append('\n');
        return this;
    }

    private List<String> outline() {
        Reading reading = PlanReader.readText("a.docx", new Decoded(text.toString(), marks));
        List<String> lines = new ArrayList<>();
        add(lines, reading.plans().getFirst().sections(), "");
        return lines;
    }

    private static void add(List<String> lines, List<FoundSection> sections, String above) {
        for (FoundSection section : sections) {
            lines.add((above.isEmpty() ? "" : above + " ") + section.heading());
            add(lines, section.children(), above + "-");
        }
    }
}
