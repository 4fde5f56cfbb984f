package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OffsetsTest {
    private static final List<String> PIECES = List.of(
            "一、工作目标\n",
            "二、主要措施",
            "(一)加强管理。",
            "1.抓好常规。",
            "2、",
            "(3)",
            "①听课",
            "第一、",
            "。",
            ",",
            ";",
            ":",
            "\n",
            " ",
            "\u00a0",
            "`",
            "學(xué)校",
            "會(huì )",
            "每月听课不少于4节",
            "3月20日之前上报总结",
            "本学期,学区将检查常规",
            "八月:\n",
            "1.发放教材\n",
            "第二周 教研活动\n",
            "各校每学期至少举办2次讲座",
            "“转作风 树师表”",
            "20xx年2月26日",
            "某某小学",
            "上一篇:计划",
            "字号:",
            "由张三负责",
            "率达100%",
            "篇一",
            "工作计划 篇2\n",
            "😀",
            "?",
            "《方案》");

    @Test
    void every_measure_and_section_of_the_corpus_stands_where_it_says() {
        Gold.own().forEach(gold -> check(gold.read()));
        Gold.shared().orElse(List.of()).forEach(gold -> check(gold.read()));
    }

    @Property(tries = 400)
    void whatever_the_text(@ForAll("documents") String document) {
        check(PlanReader.read("x.txt", ("文" + document).getBytes(StandardCharsets.UTF_8)));
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private static void check(Reading reading) {
        for (FoundPlan plan : reading.plans()) {
            plan.measures()
                    .forEach(measure ->
                            stands(measure.quote(), reading.text().substring(measure.start(), measure.end())));
            sections(plan.sections(), plan.start(), plan.end(), reading.text());
        }
    }

    private static void sections(List<FoundSection> sections, int from, int to, String text) {
        int at = from;
        for (FoundSection section : sections) {
            assertThat(section.start()).isBetween(at, to);
            assertThat(section.end()).isBetween(section.start(), to);
            String raw = text.substring(section.start(), section.end());
            assertThat(raw)
                    .startsWith(
                            section.marker().isEmpty() ? "" : section.marker().substring(0, 1));
            contains(section.heading(), raw);
            sections(section.children(), section.start(), section.end(), text);
            at = section.end();
        }
    }

    /** Cleaning only drops: the quote's first and last characters are the source's, the rest in order between. */
    private static void stands(String quote, String raw) {
        assertThat(quote).isNotEmpty();
        assertThat(raw).startsWith(quote.substring(0, 1));
        contains(quote, raw);
    }

    private static void contains(String quote, String raw) {
        int at = 0;
        for (int i = 0; i < quote.length(); i++) {
            at = raw.indexOf(quote.charAt(i), at) + 1;
            assertThat(at).as("%s in %s", quote, raw).isPositive();
        }
    }
}
