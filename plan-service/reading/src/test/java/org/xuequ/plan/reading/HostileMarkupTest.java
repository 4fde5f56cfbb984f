package org.xuequ.plan.reading;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.plan.reading.format.Zips;
import org.xuequ.plan.reading.opening.Opening;

/** Taking formats apart is linear too; a refusal is as good as a reading. */
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
class HostileMarkupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<p>",
                "<div>",
                "<a href=x>",
                "</p>",
                "<p>文",
                "<li>",
                "<ol><li>",
                "<br>",
                "<table>",
                "<td rowspan=99>",
                "<tr><td>文",
                "&#x4e00;",
                "<!--",
                "<x a=b c='d",
                "<b><p>",
                "<pre>\n",
                "<select><option>"
            })
    void pages(String unit) {
        Growth.isLinear("html " + unit, "<html><p>文", unit, whole());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\b a}",
                "\\u19968?",
                "\\'d2\\'bb",
                "\\par a",
                "\\cell\\row ",
                "\\trowd\\cellx9 a\\cell\\row ",
                "{\\*\\x a}",
                "\\bin1 a",
                "\\",
                "{\\field{\\*\\fldinst x}{\\fldrslt y}}"
            })
    void rich_text(String unit) {
        Growth.isLinear("rtf " + unit, "{\\rtf1\\ansicpg936 a", unit, whole());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "*",
                "_a",
                "> ",
                "- a\n",
                "| a | b |\n",
                "`",
                "![a](",
                "<a",
                "**a",
                "\\",
                "1. a\n",
                "# a\n",
                "&a;",
                "    a\n"
            })
    void markdown(String unit) {
        Growth.isLinear("markdown " + unit, "# 计划\n\n## 目标\n\n", unit, whole());
        Growth.isLinear("markdown " + unit + "⏎", "# 计划\n\n## 目标\n\n", unit + "\n", whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b\n", "--b\n", "--b\nContent-Type: multipart/mixed; boundary=b\n\n", "=", "=E4=BD\n"})
    void web_archives(String unit) {
        Growth.isLinear(
                "mht " + unit,
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n"
                        + "Content-Transfer-Encoding: quoted-printable\n\n<p>plan\n",
                unit,
                whole());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p/>",
                "<w:p><w:r><w:t>文</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:numPr><w:ilvl w:val='8'/><w:numId w:val='1'/></w:numPr></w:pPr></w:p>",
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>文</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                "<w:r><w:br/></w:r>",
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>",
                "&lt;"
            })
    void word(String unit) {
        Growth.isLinear("docx " + unit, "", unit, body -> opened(Zips.word(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-", "1 0 obj<<", "obj ", "endobj ", "stream\n", "xref\n", "trailer<</Root 1 0 R>>\n"})
    void pdf(String unit) {
        Growth.isLinear("pdf " + unit, "%PDF-1.4\n", unit, whole());
    }

    private static Consumer<String> whole() {
        return text -> opened(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void opened(byte[] file) {
        try {
            PlanReader.read("hostile", file, bytes -> Opening.of(bytes).read(bytes));
        } catch (Unreadable refused) {
            System.out.printf("%40s %s%n", "", refused.slug());
        }
    }
}
