package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void json_is_one_object_a_line_in_the_gold_format() throws IOException {
        String document = "春山小学2026年工作计划\n一、常规管理\n1.教师每月听课不少于4节。\n字号:大 中 小\n";
        Path file = write("plan.txt", document);
        assertThat(run("--json", file.toString())).isZero();
        JsonNode reading = JsonMapper.builder().build().readTree(printed());
        assertThat(printed().lines()).hasSize(1);
        assertThat(reading.get("file").asString()).isEqualTo("plan.txt");
        assertThat(reading.get("noise").get(0).asString()).isEqualTo("字号:大 中 小");
        assertThat(reading.has("text")).isFalse();
        JsonNode measure = reading.get("plans").get(0).get("measures").get(0);
        assertThat(measure.get("section").asString()).isEqualTo("1.1");
        assertThat(measure.get("quota")).hasToString("{\"cmp\":\">=\",\"n\":4,\"unit\":\"节\",\"per\":\"MONTH\"}");
        assertThat(measure.get("due")).hasToString("{\"kind\":\"none\",\"text\":null,\"normalized\":null}");
        assertThat(document.substring(
                        measure.get("start").asInt(), measure.get("end").asInt()))
                .isEqualTo(measure.get("quote").asString());
    }

    @Test
    void a_file_that_cannot_be_read_makes_status_1_and_the_others_still_are() throws IOException {
        Path good = write("good.txt", "工作计划\n一、目标\n每月检查一次。");
        Path empty = write("empty.txt", "");
        assertThat(run(
                        empty.toString(),
                        good.toString(),
                        folder.resolve("absent.txt").toString()))
                .isEqualTo(1);
        assertThat(printed()).contains("good.txt").contains("每月");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("文件是空的").contains("打不开");
    }

    @Test
    void the_outline_marks_doubts() throws IOException {
        run(write("plan.txt", "工作计划\n一、目标\n定期检查卫生。").toString());
        assertThat(printed()).contains("? 定期检查卫生");
    }

    @Test
    void the_outline_says_what_the_parts_of_a_summary_are_and_when_it_was_written() throws IOException {
        String file = write("summary.txt", """
                        某校2025年工作总结
                        一、主要成绩
                        （一）教学
                        组织公开课32节。
                        二、存在的问题
                        教师偏少。
                        三、下一步打算
                        3月20日前改造教室。
                        某校
                        2025年12月8日
                        """).toString();
        run(file);
        assertThat(printed())
                .contains("2025年12月8日]")
                .contains("一、主要成绩  [成绩]\n", "（一）教学\n", "二、存在的问题  [问题]\n", "三、下一步打算  [下一步]\n");
        out.reset();
        run(Locale.UK, file);
        assertThat(printed()).contains("2025-12-08]", "[achievements]", "[problems]", "[next steps]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-26, 2026年2月26日, 2026-02-26",
        "--02-26, 2月26日, 02-26",
        "2026-03, 2026年3月, 2026-03",
        "--11, 11月, 11",
        "W05-4, W05-4, W05-4"
    })
    void a_date_is_said_as_people_write_it(String read, String chinese, String english) {
        assertThat(Wording.of(Locale.CHINA).date(read)).isEqualTo(chinese);
        assertThat(Wording.of(Locale.UK).date(read)).isEqualTo(english);
    }

    @Test
    void a_text_that_breaks_off_is_marked() throws IOException {
        run(write("cut.txt", "工作计划\n一、目标\n每月检查一次。\n二、措施\n各班主任要认真做好学生的思想工作，经常与家长联系沟通，了解学生在家的表现，并且")
                .toString());
        assertThat(printed()).contains("（原文不完整）");
    }

    @Test
    void nothing_asked_for_shows_the_usage() {
        assertThat(run()).isEqualTo(2);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        return run(Locale.CHINA, args);
    }

    private int run(Locale locale, String... args) {
        return Read.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                locale);
    }
}
