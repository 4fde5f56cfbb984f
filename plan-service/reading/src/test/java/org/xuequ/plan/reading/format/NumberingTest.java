package org.xuequ.plan.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingTest {
    @Test
    void numbers_print_as_word_processors_do() {
        assertThat(List.of(
                        Numbering.CHINESE.print(10),
                        Numbering.CHINESE.print(21),
                        Numbering.LEGAL_CHINESE.print(12),
                        Numbering.STEMS.print(3),
                        Numbering.CIRCLED.print(20),
                        Numbering.BRACKETED.print(1),
                        Numbering.DOTTED.print(2),
                        Numbering.FULL_WIDTH.print(12),
                        Numbering.ZERO_PADDED.print(7),
                        Numbering.UPPER_LETTER.print(2),
                        Numbering.LOWER_ROMAN.print(14)))
                .containsExactly("十", "二十一", "拾贰", "丙", "⑳", "⑴", "⒉", "１２", "07", "B", "xiv");
    }

    @Test
    void no_number_is_too_large_or_small_to_print() {
        for (Numbering numbering : Numbering.values()) {
            for (int n : new int[] {Integer.MIN_VALUE, -1, 0, 99, 100, 5000, Integer.MAX_VALUE}) {
                assertThat(numbering.print(n)).isNotNull();
            }
        }
    }

    @Test
    void a_deeper_level_starts_over_after_a_higher_one() {
        List<ListLevel> levels =
                List.of(new ListLevel(Numbering.ARABIC, "%1.", 1), new ListLevel(Numbering.ARABIC, "%1.%2", 1));
        int[] counts = new int[ListLevel.MOST];
        assertThat(List.of(0, 1, 1, 0, 1).stream()
                        .map(level -> ListLevel.next(levels, counts, level))
                        .toList())
                .containsExactly("1.", "1.1", "1.2", "2.", "2.1");
    }
}
