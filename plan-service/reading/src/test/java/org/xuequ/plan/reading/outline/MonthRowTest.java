package org.xuequ.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MonthRowTest {
    @Test
    void months_that_run_on_inside_a_paragraph_divide_it() {
        assertThat(rows("五、活动安排 9月:开学检查 10月:阅读节;诗会 2026年1月:复习考试"))
                .containsExactly("--09 开学检查 ", "--10 阅读节;诗会 ", "2026-01 复习考试");
    }

    @Test
    void one_month_alone_and_months_inside_sentences_do_not() {
        assertThat(rows("五、活动安排 9月:开学检查")).isEmpty();
        assertThat(rows("工作分两段。3月召开动员会。9月总结:评选先进。")).isEmpty();
    }

    private static List<String> rows(String folded) {
        return MonthRow.in(folded, 0, folded.length()).stream()
                .map(row -> row.due().normalized() + " " + folded.substring(row.contentStart(), row.end()))
                .toList();
    }
}
