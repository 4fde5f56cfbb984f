package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading is linear: four times the text takes about four times the processor time, whatever is repeated. */
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {
    private static final List<String> UNITS = List.of(
            "1、",
            "。L一",
            "一、",
            "第一周",
            "(",
            "每月",
            "十",
            "三\n",
            "每月一次,",
            "清明、",
            "学校教师",
            "\"《",
            "。二、学",
            "3月20日至",
            "三月:\n1.去\n",
            "9",
            "<p&",
            "加强;",
            "第1页\n",
            "工作安排\n一、教\n",
            "由学",
            "计划1\n",
            "1、学\n",
            "(xué",
            "`",
            "并",
            "一是",
            "1、认清形势,抓住重点课堂是主阵地,\n",
            "| 一 | 学校要把各项工作\n认真抓实 |\n",
            "三月:\n活动)",
            "2、学校要把各项工作都认真抓好抓实抓出成效\n",
            " L一",
            "完成时限:三月\n");

    private static final List<String> MORE = List.of(
            "文",
            " ",
            "\u3000",
            "\t\n",
            "\n",
            "。",
            "。\n",
            "1.1.",
            "(一)(1)",
            "①",
            "2026年",
            "20xx学年",
            "至",
            "周一至",
            "第九周—第",
            "上午8:00",
            "每学期至少听课20节,",
            "各校各处室",
            "负责人:张三、",
            "率达100%",
            "不少于4次",
            "| 三月 | 开学 |\n",
            "三月|",
            "工作计划 篇2\n",
            "上一篇:计划\n",
            "九月:做好。十月:做好。",
            "1、图书角图书角",
            "抓实养成教育,培养良好习惯\n",
            "字号: ",
            "- 1 -\n",
            "20xx年3月1日\n",
            "春山小学\n",
            "一、教\n(一)学\n1.听课4节\n",
            "“‘",
            "文 ",
            "學(xué)",
            "\u00C3\u00A4",
            "\u001e",
            "😀",
            "http://a.b/c ",
            "第一,");

    static List<String> units() {
        return UNITS;
    }

    /** Others, and each on a line of its own. */
    static Stream<String> moreUnits() {
        return Stream.concat(
                MORE.stream(),
                Stream.concat(UNITS.stream(), MORE.stream())
                        .filter(unit -> !unit.endsWith("\n"))
                        .map(unit -> unit + "\n"));
    }

    @ParameterizedTest
    @MethodSource("units")
    void time_grows_with_the_text_and_no_faster(String unit) {
        Growth.isLinear(unit, "文", unit, HostileTextTest::read);
    }

    @ParameterizedTest
    @MethodSource("moreUnits")
    @EnabledIfSystemProperty(named = "xuequ.hostile.kilobytes", matches = ".+", disabledReason = "takes minutes")
    void nor_with_these(String unit) {
        Growth.isLinear(unit, "文", unit, HostileTextTest::read);
    }

    @Test
    void everything_together() {
        String all = String.join("", UNITS) + String.join("", MORE);
        Growth.isLinear("all of them", "文", all, HostileTextTest::read);
    }

    @Test
    void everything_in_any_order() {
        List<String> all = Stream.concat(UNITS.stream(), MORE.stream()).toList();
        SplittableRandom random = new SplittableRandom(5);
        String shuffled = IntStream.range(0, 3000)
                .mapToObj(i -> all.get(random.nextInt(all.size())))
                .reduce("", String::concat);
        Growth.isLinear("all of them, shuffled", "文", shuffled, HostileTextTest::read);
    }

    private static void read(String text) {
        assertThat(PlanReader.readText("hostile.txt", text).text()).hasSameSizeAs(text);
    }
}
