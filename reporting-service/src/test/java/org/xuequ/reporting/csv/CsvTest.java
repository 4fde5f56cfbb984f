package org.xuequ.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void a_table_begins_with_a_byte_order_mark_and_ends_its_lines_as_rfc_4180_says() {
        var out = new StringWriter();
        new Csv(out, List.of("学校", "应交")).line(Arrays.asList("柳溪小学", 2, null));
        assertThat(out).hasToString("\uFEFF学校,应交\r\n柳溪小学,2,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1", "＝1"})
    void text_that_a_spreadsheet_would_run_is_disarmed(String text) {
        assertThat(Csv.cell(text).replace("\"", "")).startsWith("'");
    }

    @Test
    void numbers_stay_numbers() {
        assertThat(Csv.cell(-1)).isEqualTo("-1");
    }

    @Test
    void commas_quotes_and_line_ends_are_quoted() {
        assertThat(Csv.cell("听课,\"评课\"\n每月")).isEqualTo("\"听课,\"\"评课\"\"\n每月\"");
    }
}
