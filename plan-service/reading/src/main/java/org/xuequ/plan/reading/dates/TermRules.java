package org.xuequ.plan.reading.dates;

import static org.xuequ.plan.reading.dates.Rule.BEFORE;
import static org.xuequ.plan.reading.dates.Rule.N;
import static org.xuequ.plan.reading.dates.Rule.falseFriend;
import static org.xuequ.plan.reading.dates.Rule.rule;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.text.Numerals;

/** The school year's own anchors: 开学时, 学期末, 期中考试后一周内, 活动后, 提前一周, 本学期, 暑假. */
final class TermRules {
    private static final String LASTING = "(?<n>" + N + "|两|半)个?(?:工作)?(?<u>周|天|日|月|星期)";
    private static final String WITHIN = "(?:的?第?" + LASTING + "(?:之?内|以内)?)?";
    private static final String MANY = "(?:各项|各类|各种|每项|大型|重大|上述|以上|每次)?";
    private static final String OCCASION = MANY + "(?:活动|会议|培训|考试|比赛|竞赛|检测|检查|课程|演练|讲座|监测)";
    /** What follows a term's end that is no time but a thing of that time. */
    private static final String NOUN = "(?!考试|考核|考查|复习|检测|质量|测试|成绩|阅卷|评价|工作|试卷|总评|评优|考评|绩效|检查|评比|的)";

    private TermRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("每个?学期开学后?的?" + LASTING + "(?:之?内|以内)", r -> and(after("TERM-START", r), Recurrence.TERM)),
                rule("开学后?的?" + LASTING + "(?:之?内|以内)", r -> after("TERM-START", r)),
                rule("开学后?的?(?:第一|首)个?月(?:之?内)?", When.due(DueKind.DEADLINE, "TERM-START+P1M")),
                rule("开学(?:的?第一天|的?首日|当天)", When.due(DueKind.DEADLINE, "TERM-START")),
                rule("开学前" + LASTING + "(?:之?内|以内)?", r -> before("TERM-START", r)),
                rule("开学" + BEFORE, When.due(DueKind.DEADLINE, "TERM-START")),
                rule(
                        "每个?(?:学期|学年)(?:的?开学)?(?:之?初|开始时?|开学时?|伊始)",
                        When.due(DueKind.DEADLINE, "TERM-START").and(Recurrence.TERM)),
                rule(
                        "(?:新学期)?(?:开学(?:初|时|之初|伊始|之际)|新学期开学|(?:学期|学年|期)之?初|(?:新?学期|学年)(?:开始|开学|伊始)时?(?!之?后))",
                        When.due(DueKind.DEADLINE, "TERM-START")),
                rule(
                        "(?<what>期中|期末(?=考|检测|测))(?:考试|考查|检测|测试|测评|考)?(?:结束)?之?(?<side>前|后)(?!勤)" + WITHIN,
                        TermRules::exam),
                rule(
                        "每个?学期(?:期)?(?:末|结束时?)(?:前|时)?" + NOUN,
                        When.due(DueKind.DEADLINE, "TERM-END").and(Recurrence.TERM)),
                rule("(?:本|全|每)?学期(?:末|结束)(?:之?前|的前)" + LASTING + "(?:之?内|以内)?", r -> before("TERM-END", r)),
                rule("(?:本|全)?学期(?:期)?(?:末|结束|终了|终)(?:之?前|时|之际|以前|后)?" + NOUN, When.due(DueKind.DEADLINE, "TERM-END")),
                rule(
                        "期(?:末|终)(?:之?前|时)?(?=,|在|组内|校内|班内|要|须|应|进行|组织|开展|对|将|由|上交|完成|交|举行|召开|汇总|评出|写|每|以|各|做好|做到|有|汇报|上报|撰写|统一|集中|展示|再|报|评选|表彰|颁发|统计|填|完善|归|整理|检查|清点|盘点|召|开)",
                        When.due(DueKind.DEADLINE, "TERM-END")),
                rule(
                        "每(?:学)?年(?:年)?(?:终|底|末)" + NOUN,
                        When.due(DueKind.DEADLINE, "YEAR-END").and(Recurrence.YEARLY)),
                rule(
                        "(?:(?:到|至)?(?:本|全)?学年末|(?:本|全)?学年底|学年结束时?|年终|年底|年末|岁末)(?:之?前|时|以前)?" + NOUN
                                + "(?!总结|奖|述|决算|结算)",
                        When.due(DueKind.DEADLINE, "YEAR-END")),
                rule("提前" + LASTING, r -> before("", r)),
                rule(
                        "每次(?:活动|会议|培训|考试|检测|检查)(?:结束)?之?后" + WITHIN,
                        r -> afterEvent(r).and(Recurrence.EVENT)),
                rule(OCCASION + "(?:结束|举行|完成)?之?后的?" + LASTING + "之?内", r -> afterEvent(r)),
                rule("(?<=[\\u4e00-\\u9fa5])(?:(?:结束|完成)之?后?|之后|后)的?" + LASTING + "(?:之?内|以内)", r -> afterEvent(r)),
                rule(
                        "(?<=[\\u4e00-\\u9fa5])" + LASTING + "(?:之?内|以内)(?=上?交|上?报|完成|反馈|整改|送|公布|公示|归档)",
                        r -> afterEvent(r)),
                rule("(?:^|(?<=[在于须要应]))" + LASTING + "(?:之?内|以内)(?=[\\u4e00-\\u9fa5])", r -> afterEvent(r)),
                rule("(?:会议|活动|比赛|培训|会|赛|考试|考)前的?" + LASTING + "(?!内)", r -> before("", r)),
                rule("(?:" + MANY + "活动(?:结束)?|(?:会议|培训|比赛|讲座|竞赛|演练)结束)之?后", When.due(DueKind.DEADLINE, "AFTER-EVENT")),
                rule("(?<![\\u4e00-\\u9fa5])会后的?" + LASTING + "之?内", r -> afterEvent(r)),
                rule("(?<![\\u4e00-\\u9fa5])会后", When.due(DueKind.DEADLINE, "AFTER-EVENT")),
                rule("寒[、和及与]?暑假(?:期间|里|中)?|暑假?[、和及与]寒假(?:期间|里|中)?|寒假[、和及与]暑假(?:期间|里|中)?", When.span("WINTER|SUMMER")),
                rule("(?:暑假|暑期)(?:放假)?前" + LASTING + "(?:之?内|以内)?", r -> before("SUMMER", r)),
                rule("寒假(?:放假)?前" + LASTING + "(?:之?内|以内)?", r -> before("WINTER", r)),
                rule("(?:暑假|暑期)(?:放假)?" + BEFORE, When.due(DueKind.DEADLINE, "BEFORE-SUMMER")),
                rule("(?:寒假(?:放假)?|放假)" + BEFORE, When.due(DueKind.DEADLINE, "BEFORE-WINTER")),
                rule("(?:暑假|暑期)(?:期间|里|中)?", When.span("SUMMER")),
                rule("寒假(?:期间|里|中)?", When.span("WINTER")),
                rule(
                        "每(?<n>[两二三四五六七八九十2-9])年|(?<n2>[两二三四五2-5])年(?=[一1][次轮届])",
                        r -> When.due(
                                DueKind.RANGE,
                                "P" + Numerals.parse(r.group("n") == null ? r.group("n2") : r.group("n")) + "Y")),
                falseFriend("(?:上|下|第[一二12])(?:个)?学期"),
                rule(
                        "(?:本|这|这个|整个|全)学期(?:内|中|期间|里)?|(?<![每个一两二上下])学期(?:内|期间)",
                        r -> r.group().startsWith("全") ? When.due(DueKind.RANGE, "TERM") : When.span("TERM")),
                rule(
                        "(?:本年度|本学年|全学年|全年(?!级|段)|(?<![一二两三四五六七八九十\\d])年内|这一年|今年(?!的|来|以来|是|初|上半|下半|[1-9一二三四五六七八九十]))(?:内|中)?",
                        r -> r.group().equals("全年") ? When.due(DueKind.RANGE, "YEAR") : When.span("YEAR")));
    }

    private static @Nullable When exam(MatchResult r) {
        boolean midterm = r.group("what").equals("期中");
        boolean before = r.group("side").equals("前");
        if (r.group("n") == null) {
            String anchor = midterm ? "MIDTERM" : "FINAL";
            return When.due(DueKind.DEADLINE, (before ? "BEFORE-" : "AFTER-") + anchor);
        }
        return before ? before(midterm ? "MIDTERM" : "FINAL", r) : after(midterm ? "MIDTERM" : "FINAL", r);
    }

    private static When afterEvent(MatchResult r) {
        When after = r.group("n") == null ? null : after("AFTER-EVENT", r);
        return after == null ? When.due(DueKind.DEADLINE, "AFTER-EVENT") : after;
    }

    private static @Nullable When after(String anchor, MatchResult r) {
        return distance(anchor + "+", r);
    }

    private static @Nullable When and(@Nullable When when, Recurrence often) {
        return when == null ? null : when.and(often);
    }

    private static @Nullable When before(String anchor, MatchResult r) {
        return distance(anchor + "-", r);
    }

    private static @Nullable When distance(String anchor, MatchResult r) {
        int n = Numerals.parse(r.group("n"));
        String unit = switch (r.group("u").charAt(0)) {
            case '周', '星' -> "W";
            case '月' -> "M";
            default -> "D";
        };
        return n < 1 ? null : When.due(DueKind.DEADLINE, anchor + "P" + n + unit);
    }
}
