package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A work calendar with a month over two rows and cells of several printed lines. */
class CalendarTablesTest {
    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "html", "pdf"})
    void each_row_is_a_line_with_its_cells_in_order(String extension) throws IOException {
        Path file = Path.of("../src/test/resources/reading/calendar." + extension);
        assertThat(PlanReader.read("a", Files.readAllBytes(file)).text().lines().map(String::strip))
                .containsSequence(
                        "月份 | 周次 | 工作内容 | 负责人",
                        "九月 | 1-2周 | 制定教学工作计划；检查开学准备情况；组织新教师岗前培训并上交培训记录 | 教导处",
                        "| 3-4周 | 召开教研组长会议，布置本学期教研工作 | 教研组长",
                        "十月 | 5-8周 | 举行青年教师基本功比赛；各年级组推荐两名教师参加，评出一二三等奖 | 教导处、教研组");
    }
}
