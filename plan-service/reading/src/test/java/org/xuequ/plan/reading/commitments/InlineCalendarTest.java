package org.xuequ.plan.reading.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.plan.reading.text.Text;

class InlineCalendarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "9月:整理校园。10月:拔河比赛 11月份:读书节# --09 整理校园。 & --10 拔河比赛  & --11 读书节",
                "第三周:郊游;第四周:义卖# W03 郊游; & W04 义卖",
                "12月:检查 2027年1月:复习# --12 检查  & 2027-01 复习",
                "要点 九月:郊游;十月:义卖# --09 郊游; & --10 义卖"
            })
    void rows_stand_one_behind_the_other(String line, String rows) {
        assertThat(in(line).stream()
                        .map(row -> row.due().normalized() + " " + line.substring(row.from(), row.to()))
                        .collect(Collectors.joining(" & ")))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月:整理校园。", "时间:9月;地点:操场", "提前三个月:准备;半个月:排练", "3月8:30:集合"})
    void other_lines_have_none(String line) {
        assertThat(in(line)).isEmpty();
    }

    private static List<InlineCalendar.Row> in(String line) {
        return InlineCalendar.in(Text.of(line), 0, line.length());
    }
}
