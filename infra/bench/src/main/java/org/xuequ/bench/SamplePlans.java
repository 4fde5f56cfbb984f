package org.xuequ.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Plans of a given length: thirty lines a page, headings, measures with dates and counts. */
final class SamplePlans {
    private static final int LINES = 30;
    private static final int LARGE = 20 * 1024 * 1024 - 400_000;
    private static final int LARGE_PAGES = 100;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CHINESE = "一二三四五六七八九十";
    private static final List<String> SENTENCES = List.of(
            "教师每月听课不少于4节，学期末上交听课记录。",
            "九月二十日前，各年级组把工作安排报到教导处。",
            "每周三下午组织集体教研，由教研组长负责。",
            "进一步规范课堂教学常规，让每一个孩子都得到发展。",
            "期中考试后一周内完成质量分析。");

    private SamplePlans() {}

    static byte[] word(int pages) throws IOException {
        return word(pages, 0);
    }

    /** About 20 MB: a hundred pages and pictures. */
    static byte[] large(String kind) throws IOException {
        return kind.equals(".pdf") ? SamplePdf.of(lines(LARGE_PAGES), LARGE) : word(LARGE_PAGES, LARGE);
    }

    static byte[] pdf(int pages) {
        return SamplePdf.of(lines(pages), 0);
    }

    static List<String> lines(int pages) {
        List<String> lines = new ArrayList<>(List.of("春山小学2026年工作计划"));
        for (int i = 1; i < pages * LINES; i++) {
            int section = i / LINES;
            lines.add(
                    i % LINES == 1
                            ? (section < 10 ? CHINESE.charAt(section) : "十" + CHINESE.charAt(section % 9)) + "、常规管理"
                            : (i % LINES - 1) + "." + SENTENCES.get(i % SENTENCES.size()));
        }
        return lines;
    }

    /** The shared seeds where this tree has them, else our own corpus. */
    static List<byte[]> texts(Path root) throws IOException {
        Path seeds = root.resolveSibling("shared").resolve("seeds");
        Path folder = Files.isDirectory(seeds) ? seeds : root.resolve("plan-service/src/test/resources/reading/corpus");
        List<byte[]> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readAllBytes(file));
            }
        }
        return texts;
    }

    private static byte[] word(int pages, int picture) throws IOException {
        StringBuilder body = new StringBuilder("<w:document xmlns:w=\"" + W + "\"><w:body>");
        for (String line : lines(pages)) {
            body.append("<w:p><w:pPr><w:ind w:firstLine=\"420\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t>")
                    .append(line)
                    .append("</w:t></w:r></w:p>");
        }
        body.append("</w:body></w:document>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" ContentType=\"image/x-raw\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(zip, "word/document.xml", body.toString());
            if (picture > 0) {
                byte[] noise = new byte[picture];
                new Random(1).nextBytes(noise);
                zip.putNextEntry(new ZipEntry("word/media/picture.bin"));
                zip.write(noise);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
