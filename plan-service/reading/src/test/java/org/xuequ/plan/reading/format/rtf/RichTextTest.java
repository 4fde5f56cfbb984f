package org.xuequ.plan.reading.format.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Mark;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;

class RichTextTest {
    @Test
    void paragraphs_in_unicode_and_in_the_font_s_charset() throws Refusal {
        StringBuilder gb = new StringBuilder();
        for (byte b : "目标".getBytes(Charset.forName("GB18030"))) {
            gb.append("\\'%02x".formatted(b & 0xFF));
        }
        assertThat(text("{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}}\\f0 " + gb
                        + "\\par{\\f1\\uc1\\u25945?\\u23398?}\\par"))
                .isEqualTo("目标\n教学");
    }

    @Test
    void list_numbers_are_those_that_the_file_carries() throws Refusal {
        assertThat(text("{\\listtext\\pard\\plain \\u19968?\\u12289?\\tab}\\u30446?\\u26631?\\par"))
                .isEqualTo("一、 目标");
    }

    @Test
    void rows_are_lines() throws Refusal {
        assertThat(text("\\trowd\\intbl a\\cell b\\cell\\row\\trowd\\intbl c\\cell d\\cell\\row\\pard e\\par"))
                .isEqualTo("a | b\nc | d\ne");
    }

    @Test
    void hidden_deleted_and_optional_text_is_not_read() throws Refusal {
        assertThat(
                        text(
                                "a{\\v b}{\\deleted c}{\\*\\unknown d}{\\pict 00ff}{\\field{\\*\\fldinst PAGE}{\\fldrslt e}}\\par"))
                .isEqualTo("ae");
    }

    @Test
    void styles_mark_headings() throws Refusal {
        Decoded read = read(
                "{\\stylesheet{\\s1\\outlinelevel0 heading 1;}{\\s2 Title;}}\\pard\\s2 t\\par\\pard\\s1 h\\par\\pard p\\par");
        assertThat(read.text()).isEqualTo("t\nh\np");
        assertThat(read.marks()).containsExactly(new Mark(0, 1, new Role.Title()), new Mark(2, 3, new Role.Heading(1)));
    }

    @Test
    void headers_and_notes_come_after_the_body() throws Refusal {
        Decoded read = read("{\\header head\\par}body{\\footnote note} goes on\\par");
        assertThat(read.text()).isEqualTo("body goes on\nhead\nnote");
        assertThat(read.bodyEnd()).isEqualTo(13);
    }

    @Test
    void binary_data_is_passed_over() throws Refusal {
        assertThat(text("{\\object\\bin5 }}}}}}a\\par")).isEqualTo("a");
    }

    private static Decoded read(String rtf) throws Refusal {
        return new RichText().read(("{\\rtf1\\ansi\\ansicpg936 " + rtf + "}").getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(String rtf) throws Refusal {
        return read(rtf).text();
    }
}
