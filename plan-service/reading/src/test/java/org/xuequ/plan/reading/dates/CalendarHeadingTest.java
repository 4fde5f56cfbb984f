package org.xuequ.plan.reading.dates;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuequ.plan.reading.text.Folding;

class CalendarHeadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "八月:; --08",
                "九月份工作安排; --09",
                "七、八月份:; --07/--08",
                "第三周(9月18日-22日); W03",
                "2026年3月:; 2026-03",
                "二月主题:新的开始; --02",
                "五月——“劳动周”; --05",
                "五月 劳动实践月; --05",
                "五月-劳动实践月; --05"
            })
    void a_line_that_names_a_month_or_a_week_heads_what_follows(String line, String normalized) {
        Due due = requireNonNull(CalendarHeading.alone(Folding.fold(line)));
        assertThat(due.normalized()).isEqualTo(normalized);
    }

    @ParameterizedTest
    @CsvSource({"八月开展培训活动", "一周工作回顾与反思", "八月的校园很美丽", "九月 第二周", "九月 每周活动月"})
    void other_lines_do_not(String line) {
        assertThat(CalendarHeading.alone(Folding.fold(line))).isNull();
    }

    @Test
    void a_row_starts_with_its_week_and_may_give_dates_that_do_not_count() {
        When row = requireNonNull(CalendarHeading.row(Folding.fold("第十周 | 4.21-4.27 | 期中检测")));
        assertThat(row.normalized()).isEqualTo("W10");
        assertThat("第十周 | 4.21-4.27 | 期中检测".substring(row.end())).isEqualTo("期中检测");
    }

    @Test
    void a_month_may_carry_its_theme_before_the_colon() {
        String line = Folding.fold("十月“爱国月”：举行合唱比赛");
        When month = requireNonNull(CalendarHeading.month(line));
        assertThat(month.normalized()).isEqualTo("--10");
        assertThat(line.substring(month.end())).isEqualTo("举行合唱比赛");
    }

    @ParameterizedTest
    @CsvSource({"1 开学准备,W01", "2-3 词汇竞赛,W02/W03", "4 2.24-2.28 期中检测,W04"})
    void below_a_head_of_weeks_a_bare_number_is_a_week(String row, String normalized) {
        assertThat(CalendarHeading.isBareHead("周次 日期 工作内容")).isTrue();
        assertThat(requireNonNull(CalendarHeading.bareRow(row)).normalized()).isEqualTo(normalized);
    }
}
