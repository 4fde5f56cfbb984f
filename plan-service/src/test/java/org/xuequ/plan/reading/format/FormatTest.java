package org.xuequ.plan.reading.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String NUMBERING = "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"0\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    @Test
    void word_prints_its_automatic_numbers() throws Exception {
        String body = numbered("目标", 0) + numbered("听课", 1) + numbered("备课", 1) + numbered("措施", 0) + numbered("评课", 1);
        assertThat(word(body)).isEqualTo("一、目标\n1.听课\n2.备课\n二、措施\n1.评课");
    }

    @Test
    void word_deletions_are_gone_and_insertions_are_there() throws Exception {
        assertThat(word("<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>" + run("新文")
                        + "</w:ins></w:p>"))
                .isEqualTo("新文");
    }

    @Test
    void word_rows_are_lines_with_bars() throws Exception {
        String row =
                "<w:tr><w:tc><w:p>" + run("第一周") + "</w:p></w:tc><w:tc><w:p>" + run("开学典礼") + "</w:p></w:tc></w:tr>";
        assertThat(word("<w:tbl>" + row + "</w:tbl>")).isEqualTo("第一周  | 开学典礼");
    }

    @Test
    void word_with_an_external_entity_is_damaged() {
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document "
                + W + "><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        assertThatThrownBy(() -> new WordDocument().read(zip(evil))).isInstanceOf(DamagedFile.class);
    }

    @Test
    void a_web_page_becomes_lines_without_its_scripts() {
        String html =
                "<!DOCTYPE html><html><head><title>站</title></head><body><h1>工作计划</h1><script>var a='<p>';</script>"
                        + "<p>一、目标&nbsp;办好&#23398;校</p><ol><li>听课<li>评课</ol><table><tr><td>第一周</td><td>典礼</td></tr></table></body></html>";
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        assertThat(Format.of(bytes)).containsInstanceOf(WebPage.class);
        assertThat(new WebPage().read(bytes).orElseThrow().text()).contains("工作计划\n一、目标 办好学校\n1.听课\n2.评课\n第一周 | 典礼");
    }

    @Test
    void broken_markup_ends_quietly() {
        for (String html :
                new String[] {"<html><p>文<", "<html><!-- 文", "<html><script>文", "<html>&#x110000;&#abc;&文"}) {
            assertThat(new WebPage().read(html.getBytes(StandardCharsets.UTF_8)))
                    .isPresent();
        }
    }

    private static String numbered(String words, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
                + run(words) + "</w:p>";
    }

    private static String run(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }

    private static String word(String body) throws Exception {
        return new WordDocument()
                .read(zip("<w:document " + W + "><w:body>" + body + "</w:body></w:document>"))
                .orElseThrow()
                .text();
    }

    private static byte[] zip(String document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/numbering.xml"));
            zip.write(NUMBERING.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
