package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuequ.plan.reading.text.Folding;

/** One plan saved in every format, numbers typed ({@code plan.*}) and automatic ({@code numbered.*}). */
class EveryFormatTest {
    private static final Path FOLDER = Path.of("../src/test/resources/reading/formats");
    private static final String PLAIN = "plan.txt";

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith(PLAIN)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void reads_the_same(Path file) throws IOException {
        Reading plain = read(FOLDER.resolve(PLAIN));
        Reading same = read(file);
        assertThat(same.plans()).hasSize(1);
        assertThat(outline(same)).isEqualTo(outline(plain));
        assertThat(measures(same)).isEqualTo(measures(plain));
        assertThat(same.plans().getFirst().title())
                .isEqualTo(plain.plans().getFirst().title());
    }

    @Test
    void there_is_one_of_each_format() throws IOException {
        assertThat(files().stream()
                        .map(file -> file.toString().replaceAll(".*\\.", ""))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "docx", "doc", "wps", "pdf", "html", "htm", "mht", "rtf", "odt", "md", "xlsx", "xls");
    }

    @Test
    void the_name_tells_nothing() throws IOException {
        byte[] word = Files.readAllBytes(FOLDER.resolve("plan.docx"));
        assertThat(outline(PlanReader.read("picture.png", word))).isEqualTo(outline(read(FOLDER.resolve(PLAIN))));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void text_in_every_charset(String charset) throws IOException {
        String text = Files.readString(FOLDER.resolve(PLAIN));
        assertThat(measures(PlanReader.read("a.txt", text.getBytes(Charset.forName(charset)))))
                .isEqualTo(measures(read(FOLDER.resolve(PLAIN))));
    }

    static List<String> charsets() {
        return List.of("UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM");
    }

    @Test
    void a_page_in_gb18030_that_says_gb2312() throws IOException {
        String page = Files.readString(FOLDER.resolve("plan.html")).replace("utf-8", "gb2312");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        assertThat(outline(PlanReader.read("a.html", page.getBytes(Charset.forName("GB18030")))))
                .isEqualTo(outline(read(FOLDER.resolve(PLAIN))));
    }

    private static Reading read(Path file) throws IOException {
        return PlanReader.read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static List<String> outline(Reading reading) {
        List<String> lines = new ArrayList<>();
        reading.plans().forEach(plan -> add(plan.sections(), lines));
        return lines;
    }

    private static void add(List<FoundSection> sections, List<String> lines) {
        for (FoundSection section : sections) {
            lines.add(section.level() + " " + Folding.fold(section.marker() + section.heading()));
            add(section.children(), lines);
        }
    }

    private static List<String> measures(Reading reading) {
        return reading.plans().stream()
                .flatMap(plan -> plan.measures().stream())
                .map(found -> found.section() + " " + Folding.fold(found.quote()) + " "
                        + found.due().normalized() + " " + found.recurrence() + " " + found.quota() + " "
                        + found.responsible())
                .toList();
    }
}
