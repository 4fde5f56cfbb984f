package org.xuequ.plan.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Soundness} throws what does not stand where it says. */
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
            "完成时间:10月底前",
            "责任人:李四",
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
        Gold.own().forEach(gold -> Soundness.check(gold.read()));
        Gold.shared().orElse(List.of()).forEach(gold -> Soundness.check(gold.read()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成时间:年底。", "一、教研\n1.完成时限:10月中旬\n", "春山小学计划\n一、教研\n(一)。完成时间:10月中旬。", "。完成时间:1月底前"})
    void a_time_label_with_nothing_before_it(String text) {
        Soundness.check(PlanReader.readText("x.txt", text));
    }

    @Property(tries = 400)
    void whatever_the_text(@ForAll("documents") String document) {
        Soundness.check(PlanReader.read("x.txt", ("文" + document).getBytes(StandardCharsets.UTF_8)));
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}
