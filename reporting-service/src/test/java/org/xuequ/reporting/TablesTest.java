package org.xuequ.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same answers as files for a spreadsheet. */
class TablesTest extends ToldTest {
    private final String district = "/reports/district/" + story.district + "?term=" + story.term;

    @Test
    void a_district_is_a_line_per_school_and_their_sum() {
        assertThat(reader().csv(admin, district, "zh-CN"))
                .startsWith("\uFEFF学校编号,学校,应交,已交,按时")
                .contains("\r\n" + first + ",单位" + first + ","
                        + truth(first).submissions().expected() + ",")
                .contains("\r\n,合计," + sum().submissions().expected() + ",")
                .hasLineCount(6);
    }

    @Test
    void headings_follow_the_reader_and_dhis2_keeps_its_names() {
        assertThat(reader().csv(admin, district, "en"))
                .startsWith("\uFEFFSchool id,School,Expected,Submitted,On time")
                .contains(
                        "Actual reports,Actual reports on time,Expected reports,Reporting rate,Reporting rate on time")
                .contains("All schools");
    }

    @Test
    void rates_of_nothing_are_a_dash() {
        String closed = story.schools.getLast();
        assertThat(truth(closed).submissions().expected()).isZero();
        assertThat(reader().csv(admin, "/reports/schools/" + closed + "?term=" + story.term, "zh"))
                .contains(",–,–,");
    }

    @Test
    void a_school_is_a_line_in_all_and_one_per_category() {
        assertThat(reader().csv(principal, "/reports/schools/" + first + "?term=" + story.term, "zh"))
                .contains("全部")
                .hasLineCount(2 + truth(first).categories().size());
    }

    @Test
    void all_rows_behind_a_figure_come_in_one_file() {
        String rows = "/reports/rows?district=" + story.district + "&term=" + story.term;
        assertThat(reader().csv(admin, rows + "&of=submissions&figure=expected", "en"))
                .startsWith("\uFEFFSchool id,School,Section,Deadline")
                .contains("2026-03-06 23:59")
                .hasLineCount(1 + sum().submissions().expected());
        assertThat(reader().csv(admin, rows + "&of=tasks&figure=expected", "zh"))
                .startsWith("\uFEFF学校编号,学校,责任单位,任务")
                .hasLineCount(1 + sum().tasks().expected());
    }
}
