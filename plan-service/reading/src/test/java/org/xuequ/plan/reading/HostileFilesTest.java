package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuequ.plan.reading.format.Zips.paragraph;
import static org.xuequ.plan.reading.format.Zips.word;
import static org.xuequ.plan.reading.format.Zips.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, it is read or refused by name, and the next file is read. */
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {
    private static final String PLAN = "春山小学工作计划\n一、常规\n1.教师每月听课不少于4节。\n";
    private static final int DEEP = 10_000;
    private static final int MEGABYTE = 1 << 20;

    @Test
    void a_part_that_unpacks_without_end() {
        String bomb = "<!--" + " ".repeat(140 * MEGABYTE) + "-->";
        refused(word(bomb), "unpacks-too-large");
        refused(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", bomb), "unpacks-too-large");
        refused(
                zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml", bomb),
                "unpacks-too-large",
                "damaged-file");
    }

    @Test
    void archives_in_archives_are_not_opened() {
        byte[] inner = zip("0", "0".repeat(MEGABYTE));
        refused(zip("lib0.zip", new String(inner, StandardCharsets.ISO_8859_1)), "format-not-supported");
        assertThat(title(word(plan(), "word/embeddings/1.zip", new String(inner, StandardCharsets.ISO_8859_1))))
                .isEqualTo("春山小学工作计划");
    }

    @Test
    void more_text_than_a_plan_has() {
        refused(word(paragraph("文".repeat(3 * MEGABYTE))), "too-much-text");
        refused("<html><p>" + "文".repeat(3 * MEGABYTE), "too-much-text");
        refused("{\\rtf1 " + "a".repeat(3 * MEGABYTE) + "}", "too-much-text");
        refused("a".repeat(19 * MEGABYTE), "too-much-text");
    }

    @Test
    void a_line_of_50_megabytes() {
        refused("a".repeat(50 * MEGABYTE), "file-too-large");
    }

    @Test
    void entities_are_not_resolved() {
        String head = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"" + "文".repeat(1000)
                + "\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
        for (String entity : List.of("&c;", "&f;")) {
            String part = head + "<d>" + entity + "</d>";
            refused(zip("word/document.xml", part), "damaged-file");
            refused(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", part), "damaged-file");
        }
    }

    @Test
    void macros_are_read_past() {
        assertThat(title(word(plan(), "word/vbaProject.bin", "Sub AutoOpen()"))).isEqualTo("春山小学工作计划");
    }

    @Test
    void deep_markup_is_read() {
        String plan = PLAN.replace("\n", "<br>");
        assertThat(title(("<html>" + "<div>".repeat(DEEP) + plan).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("春山小学工作计划");
        assertThat(title(("<html>" + "<b>".repeat(DEEP) + plan).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("春山小学工作计划");
        assertThat(title(word("<w:sdt>".repeat(DEEP) + plan() + "</w:sdt>".repeat(DEEP))))
                .isEqualTo("春山小学工作计划");
        String rich = "{\\rtf1 " + "{".repeat(DEEP) + "plan" + "}".repeat(DEEP + 1);
        assertThat(PlanReader.read("a", rich.getBytes(StandardCharsets.US_ASCII))
                        .text())
                .isEqualTo("plan");
    }

    @Test
    void deep_tables_and_groups_are_refused() {
        refused("<html>" + "<table><tr><td>".repeat(DEEP) + "文", "nested-too-deeply");
        refused(word("<w:tbl><w:tr><w:tc>".repeat(DEEP) + "</w:tc></w:tr></w:tbl>".repeat(DEEP)), "nested-too-deeply");
        refused(word("<w:sdt>".repeat(10 * DEEP) + "</w:sdt>".repeat(10 * DEEP)), "nested-too-deeply");
        refused("{\\rtf1 " + "{".repeat(MEGABYTE), "nested-too-deeply");
        refused(
                "%PDF-1.4\n1 0 obj " + "[".repeat(DEEP * 10) + "\nendobj\ntrailer <</Root 1 0 R>>",
                "nested-too-deeply",
                "damaged-file");
    }

    static List<Path> everyFormat() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../src/test/resources/reading/formats"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void files_cut_short_or_overwritten(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(11);
        for (int i = 1; i < 8; i++) {
            readOrRefused(Arrays.copyOf(whole, whole.length * i / 8));
            byte[] overwritten = whole.clone();
            for (int n = 0; n < 1 + whole.length / 200; n++) {
                overwritten[8 + random.nextInt(whole.length - 8)] = (byte) random.nextInt(256);
            }
            readOrRefused(overwritten);
        }
        assertThat(PlanReader.read("a", whole).plans()).isNotEmpty();
    }

    private static String plan() {
        return PLAN.lines().map(line -> paragraph(line)).reduce("", String::concat);
    }

    private static String title(byte[] file) {
        return PlanReader.read("a", file).plans().getFirst().title();
    }

    private static void readOrRefused(byte[] file) {
        try {
            PlanReader.read("a", file);
        } catch (Unreadable refused) {
            assertThat(refused.slug()).isNotIn("took-too-long", "no-reader-free");
        }
    }

    private static void refused(String content, String... slugs) {
        refused(content.getBytes(StandardCharsets.UTF_8), slugs);
    }

    private static void refused(byte[] file, String... slugs) {
        assertThatThrownBy(() -> PlanReader.read("a", file))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.slug()).isIn((Object[]) slugs));
    }
}
