package org.xuequ.plan.reading.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuequ.plan.reading.format.Zips.paragraph;
import static org.xuequ.plan.reading.format.Zips.part;
import static org.xuequ.plan.reading.format.Zips.run;
import static org.xuequ.plan.reading.format.Zips.word;
import static org.xuequ.plan.reading.format.Zips.zip;

import org.junit.jupiter.api.Test;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Mark;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;

class WordDocumentTest {
    private static final String NUMBERING = part(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"0\">"
                    + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                    + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
                    + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num>"
                    + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
    private static final String STYLES = part(
            "styles",
            "<w:style w:styleId=\"a\"><w:name w:val=\"Title\"/></w:style>"
                    + "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:styleId=\"x\"><w:name w:val=\"school\"/><w:basedOn w:val=\"1\"/></w:style>"
                    + "<w:style w:styleId=\"t\"><w:name w:val=\"toc 1\"/></w:style>");

    @Test
    void automatic_numbers_are_printed() throws Refusal {
        String body = numbered("目标", 0, 7)
                + numbered("听课", 1, 7)
                + numbered("备课", 1, 7)
                + numbered("措施", 0, 7)
                + numbered("评课", 1, 7);
        assertThat(text(body)).isEqualTo("一、目标\n1.听课\n2.备课\n二、措施\n1.评课");
    }

    @Test
    void a_list_that_starts_over_starts_over() throws Refusal {
        assertThat(text(numbered("目标", 0, 7) + numbered("措施", 0, 7) + numbered("另起", 0, 8)))
                .isEqualTo("一、目标\n二、措施\n一、另起");
    }

    @Test
    void styles_give_numbers_and_levels_also_to_those_based_on_them() throws Refusal {
        Decoded read = read(styled("计划", "a") + styled("目标", "1") + styled("措施", "x"));
        assertThat(read.text()).isEqualTo("计划\n一、目标\n二、措施");
        assertThat(read.marks())
                .containsExactly(
                        new Mark(0, 2, new Role.Title()),
                        new Mark(3, 7, new Role.Heading(1)),
                        new Mark(8, 12, new Role.Heading(1)));
    }

    @Test
    void what_was_deleted_or_hidden_is_gone_and_what_was_inserted_is_there() throws Refusal {
        assertThat(text("<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>" + run("新文")
                        + "</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"
                        + "<w:moveFrom>" + run("移走") + "</w:moveFrom></w:p>"))
                .isEqualTo("新文");
    }

    @Test
    void a_deleted_paragraph_mark_joins_two_paragraphs() throws Refusal {
        assertThat(text("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("上半") + "</w:p>" + paragraph("下半")))
                .isEqualTo("上半下半");
    }

    @Test
    void a_format_before_its_change_counts_for_nothing() throws Refusal {
        assertThat(text(
                        "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
                                + run("正文") + "</w:p>"))
                .isEqualTo("正文");
    }

    @Test
    void rows_are_lines_with_bars_and_cells_know_their_place() throws Refusal {
        Decoded read = read(table(row(cell("九月"), cell("开学典礼")) + row("<w:tc><w:p/></w:tc>", cell("家长会"))));
        assertThat(read.text()).isEqualTo("九月 | 开学典礼\n | 家长会");
        assertThat(read.marks()).contains(new Mark(13, 16, new Role.Cell(0, 1, 1)));
    }

    @Test
    void a_table_around_the_whole_text_leaves_paragraphs() throws Refusal {
        assertThat(text(table(row("<w:tc>" + paragraph("一、目标") + paragraph("办好学校") + "</w:tc>"))))
                .isEqualTo("一、目标\n办好学校");
    }

    @Test
    void a_table_inside_a_cell_becomes_lines_of_its_own() throws Refusal {
        String inner = table(row(cell("甲"), cell("乙")) + row(cell("丙"), cell("丁")));
        assertThat(text(table(row("<w:tc>" + paragraph("安排") + inner + "</w:tc>", cell("教务处")))))
                .isEqualTo("安排\n甲 | 乙\n丙 | 丁\n教务处");
    }

    @Test
    void text_boxes_are_read_once() throws Refusal {
        String box = "<w:txbxContent>" + paragraph("框内") + "</w:txbxContent>";
        assertThat(text("<w:p>" + run("框外") + "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .isEqualTo("框内\n框外");
    }

    @Test
    void headers_footers_notes_and_contents_come_after_the_body() throws Refusal {
        Decoded read = new WordDocument()
                .read(word(
                        styled("目标 1", "t") + paragraph("正文"),
                        "word/styles.xml",
                        STYLES,
                        "word/header1.xml",
                        part("hdr", paragraph("页眉")),
                        "word/footnotes.xml",
                        part("footnotes", "<w:footnote>" + paragraph("脚注") + "</w:footnote>")));
        assertThat(read.text().substring(0, read.bodyEnd())).isEqualTo("正文\n");
        assertThat(read.marks())
                .extracting(Mark::role)
                .containsExactly(
                        new Role.Margin(Place.CONTENTS),
                        new Role.Margin(Place.HEADER),
                        new Role.Margin(Place.FOOTNOTE));
    }

    @Test
    void an_external_entity_is_refused() {
        byte[] evil = zip(
                "word/document.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>");
        assertThatThrownBy(() -> new WordDocument().read(evil))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.why()).isEqualTo(Refusal.Why.DAMAGED));
    }

    private static Decoded read(String body) throws Refusal {
        return new WordDocument().read(word(body, "word/numbering.xml", NUMBERING, "word/styles.xml", STYLES));
    }

    private static String text(String body) throws Refusal {
        return read(body).text();
    }

    private static String numbered(String words, int level, int list) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(words) + "</w:p>";
    }

    private static String styled(String words, String style) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(words) + "</w:p>";
    }

    private static String table(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String words) {
        return "<w:tc>" + paragraph(words) + "</w:tc>";
    }
}
