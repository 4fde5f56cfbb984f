package org.xuequ.plan.reading.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.DueKind;
import org.xuequ.plan.reading.text.Text;

class ItemsTest {
    private static final Due MARCH = new Due(DueKind.MONTH, "三月", "--03");

    @Test
    void what_a_bracket_behind_an_item_labels_is_no_part_of_it() {
        String items = "单元教学研讨会(地点:育才小学;负责人:李文清);期末巡视(负责人:全体教研员)";
        List<Commitment> found = Commitments.underCalendar(Text.of(items), 0, items.length(), MARCH);
        assertThat(found)
                .extracting(one -> items.substring(one.start(), one.end()))
                .containsExactly("单元教学研讨会", "期末巡视");
        assertThat(found).extracting(Commitment::responsible).containsExactly(List.of("李文清"), List.of("全体教研员"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1整式", "第一章复习与测试"})
    void the_number_of_a_lesson_is_part_of_it(String item) {
        assertThat(Commitments.underCalendar(Text.of(item), 0, item.length(), MARCH))
                .extracting(one -> item.substring(one.start(), one.end()))
                .containsExactly(item);
        String row = "第七周 " + item;
        assertThat(Commitments.inProse(Text.of(row), 0, row.length()))
                .extracting(one -> row.substring(one.start(), one.end()))
                .containsExactly(item);
    }

    @Test
    void other_brackets_stay() {
        String item = "开班典礼(县教育局领导出席)";
        assertThat(Commitments.underCalendar(Text.of(item), 0, item.length(), MARCH))
                .extracting(one -> item.substring(one.start(), one.end()))
                .containsExactly(item);
    }
}
