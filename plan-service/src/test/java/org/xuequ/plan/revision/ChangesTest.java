package org.xuequ.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.plan.revision.Change.Op.GONE;
import static org.xuequ.plan.revision.Change.Op.NEW;
import static org.xuequ.plan.revision.Change.Op.SAME;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.revision.Change.Op;

class ChangesTest {
    @Test
    void a_touched_up_sentence_shows_the_characters_that_changed() {
        assertThat(Changes.between("教师听课不少于15节。其余照旧。", "教师听课不少于20节。其余照旧。"))
                .containsExactly(
                        new Change(SAME, "教师听课不少于"),
                        new Change(GONE, "15"),
                        new Change(NEW, "20"),
                        new Change(SAME, "节。其余照旧。"));
    }

    @Test
    void another_sentence_in_its_place_is_shown_whole() {
        assertThat(Changes.between("甲。每月检查教案。乙。", "甲。召开家长开放日！乙。"))
                .containsExactly(
                        new Change(SAME, "甲。"),
                        new Change(GONE, "每月检查教案。"),
                        new Change(NEW, "召开家长开放日！"),
                        new Change(SAME, "乙。"));
    }

    @Test
    void a_line_added_at_the_end_takes_nothing_away_even_without_a_full_stop_before_it() {
        assertThat(Changes.between("抓常规", "抓常规\n补充：每月小结一次，由教务处汇总，期末归入档案。"))
                .extracting(Change::op)
                .containsExactly(SAME, NEW);
    }

    @Test
    void a_rare_character_in_a_name_is_not_cut_in_half() {
        assertThat(Changes.between("由𠮷老师负责此项工作。", "由𠮸老师负责此项工作。"))
                .contains(new Change(GONE, "𠮷"), new Change(NEW, "𠮸"));
    }

    @Test
    void the_same_text_has_no_change_and_an_empty_one_no_stretch() {
        assertThat(Changes.between("一。二。", "一。二。")).containsExactly(new Change(SAME, "一。二。"));
        assertThat(Changes.between("", "")).isEmpty();
    }

    @Test
    void a_text_of_more_sentences_than_anybody_writes_is_shown_as_replaced_whole() {
        String old = "甲。".repeat(3_000) + "同。";
        String young = "乙。".repeat(3_000) + "同。";
        assertThat(Changes.between(old, young)).containsExactly(new Change(GONE, old), new Change(NEW, young));
    }

    @Property(tries = 300)
    void both_texts_can_be_put_together_again(@ForAll("texts") String old, @ForAll("texts") String young) {
        List<Change> changes = Changes.between(old, young);
        assertThat(without(changes, NEW)).isEqualTo(old);
        assertThat(without(changes, GONE)).isEqualTo(young);
        for (int i = 1; i < changes.size(); i++) {
            assertThat(changes.get(i).op()).isNotEqualTo(changes.get(i - 1).op());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("每月", "检查", "教案", "。", "\n", "；", "20", "节", "𠮷", " ", "！")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static String without(List<Change> changes, Op op) {
        return changes.stream()
                .filter(change -> change.op() != op)
                .map(Change::text)
                .collect(Collectors.joining());
    }
}
