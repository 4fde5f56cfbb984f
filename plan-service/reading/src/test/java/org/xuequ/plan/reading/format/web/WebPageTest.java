package org.xuequ.plan.reading.format.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Mark;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;

class WebPageTest {
    @Test
    void blocks_are_lines_and_scripts_are_silent() throws Refusal {
        assertThat(text("<!DOCTYPE html><html><head><title>站</title></head><body><h1>工作计划</h1>"
                        + "<script>var a='<p>';</script><p>一、目标&nbsp;办好&#23398;校</p><div>文<br>字</div></body></html>"))
                .isEqualTo("工作计划\n一、目标 办好学校\n文\n字");
    }

    @Test
    void headings_are_marked() throws Refusal {
        assertThat(read("<h2>目标</h2><p>文</p>").marks()).containsExactly(new Mark(0, 2, new Role.Heading(2)));
    }

    @Test
    void ordered_items_have_the_numbers_that_a_browser_shows() throws Refusal {
        assertThat(text("<ol start=3><li>听课<li>评课<li value=9>备课</ol><ol type=A><li>甲</ol><ul><li>乙</ul>"
                        + "<ol style='list-style-type: cjk-ideographic'><li>目标<li>措施</ol>"))
                .isEqualTo("3.听课\n4.评课\n9.备课\nA.甲\n乙\n一、目标\n二、措施");
    }

    @Test
    void what_is_not_shown_is_not_read() throws Refusal {
        assertThat(
                        text(
                                "<p>看<span style='DISPLAY : none'>藏</span>见</p><p hidden>藏</p><!-- 藏 --><ruby>学<rt>xué</rt></ruby>"))
                .isEqualTo("看见\n学");
    }

    @Test
    void rows_are_lines_and_layout_tables_are_paragraphs() throws Refusal {
        assertThat(text("<table><tr><td colspan=2>九月<td>典礼</table>"
                        + "<table><tr><td><h1>计划</h1><p>文</p><table><tr><td>甲<td>乙</table></td></tr></table>"))
                .isEqualTo("九月 | 典礼\n计划\n文\n甲 | 乙");
    }

    @Test
    void navigation_is_set_aside() throws Refusal {
        Decoded read = read("<nav>首页</nav><p>文</p>");
        assertThat(read.text().substring(0, read.bodyEnd()).strip()).isEqualTo("文");
        assertThat(read.text()).endsWith("首页");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><p>文<", "<html>文<!-- 文", "<html>文<script>文", "<html>文&#x110000;&#abc;&文", "<table>文<tr>"})
    void broken_markup_is_read_as_far_as_it_goes(String html) throws Refusal {
        assertThat(text(html)).startsWith("文");
    }

    @Test
    void an_archive_gives_its_first_page() throws Refusal {
        String archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                + "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO\r\n--b\r\n"
                + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "<p>=E8=AE=A1=E5=88=92=\r\n</p>\r\n--b--\r\n";
        assertThat(new WebArchive()
                        .read(archive.getBytes(StandardCharsets.US_ASCII))
                        .text())
                .isEqualTo("计划");
    }

    private static Decoded read(String html) throws Refusal {
        return new WebPage().read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String html) throws Refusal {
        return read(html).text();
    }
}
