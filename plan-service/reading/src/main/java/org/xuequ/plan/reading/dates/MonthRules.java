package org.xuequ.plan.reading.dates;

import static org.xuequ.plan.reading.dates.Rule.BEFORE;
import static org.xuequ.plan.reading.dates.Rule.BY;
import static org.xuequ.plan.reading.dates.Rule.M;
import static org.xuequ.plan.reading.dates.Rule.TO;
import static org.xuequ.plan.reading.dates.Rule.YEAR;
import static org.xuequ.plan.reading.dates.Rule.given;
import static org.xuequ.plan.reading.dates.Rule.rule;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.text.Numerals;

/** Months and their parts: 5月份, 10月底前, 9月中旬, 9月中下旬, 三月至五月, 9月下旬至10月中旬, 5月第二周, 本月内. */
final class MonthRules {
    /** What 本月 and 月底 mean is said by the month they are listed under. */
    static final String THIS_MONTH = "MONTH-END";

    private static final String PART = "上旬|中旬|下旬|上半月|下半月|初(?![中一二三级])|中(?![考学心国小华秋])|底|末";
    private static final String LATER_YEAR = "(?:(?<y2>\\d{4}|次|翌|第二)年)?";

    private MonthRules() {}

    static List<Rule> rules() {
        String month = YEAR + "(?<m>" + M + ")";
        String part = "(?<part>" + PART + ")";
        return List.of(
                rule(
                        month + "月份?" + part + "?" + TO + LATER_YEAR + "(?<m2>" + M + ")月份?(?<part2>" + PART + ")?"
                                + "(?:期间|间)?",
                        MonthRules::span),
                rule(month + TO + "(?<m2>" + M + ")月份?(?!\\d)", MonthRules::span),
                rule("(?:从|自)" + month + "月份?起" + TO + "(?<m2>" + M + ")月份?", MonthRules::span),
                rule("(?:从|自)" + month + "月份?(?:起|开始)", r -> {
                    String from = Iso.month(given(r, "y"), r.group("m"));
                    return from == null ? null : When.due(DueKind.RANGE, from + "/..");
                }),
                rule(month + "月份?(?<p1>上|中)旬?[、和及至到-]?(?<p2>中|下)旬", MonthRules::parts),
                rule(month + "月份?[、和及](?<m2>" + M + ")月份?(?![考度\\d第" + "上中下初底末])", MonthRules::both),
                rule(month + "、(?<m2>" + M + ")月份?(?!\\d)", MonthRules::both),
                rule(
                        month + "月份?的?第(?<w>[一二三四五1-5])个?(?:周的?周|周的?星期|周|星期)(?<d>[一二三四五六日天])(?![次节篇个])",
                        MonthRules::weekday),
                rule(month + "月份?的?第(?<w>[一二三四五1-5])个?(?:周|星期)", MonthRules::week),
                rule(month + "月份?的?最后一个?(?:周|星期)", r -> range(r, "下")),
                rule(BY + month + "月份?的?" + part + "(?<before>" + BEFORE + ")?", MonthRules::part),
                rule(BY + month + "月(?:份|内)?(?![考度\\d])(?<before>" + BEFORE + ")?", MonthRules::part),
                rule("(?:本|当)月(?:底|末)?(?:之?前|内|之内)", When.due(DueKind.DEADLINE, THIS_MONTH)),
                rule("(?:本|当)月(?:底|末)", When.due(DueKind.DEADLINE, THIS_MONTH)),
                rule("(?<![\\d一二三四五六七八九十每个上下])月(?:底|末)(?:之?前)?(?!考)", When.due(DueKind.DEADLINE, THIS_MONTH)),
                rule("(?:第|本年)?(?<q>[一二三四1-4])季度(?:的?(?<end>末|底|结束)(?:之?前)?|内|期间)?", MonthRules::quarter),
                rule("上半年", When.span("--01/--06")),
                rule("下半年", When.span("--07/--12")));
    }

    private static @Nullable When span(MatchResult r) {
        String year = given(r, "y");
        String from = Iso.month(year, r.group("m"));
        String to = Iso.month(Iso.laterYear(year, given(r, "y2")), r.group("m2"));
        return from == null || to == null
                ? null
                : When.due(DueKind.RANGE, from + partOf(given(r, "part")) + "/" + to + partOf(given(r, "part2")));
    }

    private static @Nullable When parts(MatchResult r) {
        String month = Iso.month(given(r, "y"), r.group("m"));
        boolean one = r.group("p1").equals(r.group("p2"));
        return month == null || one
                ? null
                : When.due(DueKind.RANGE, month + Iso.part(r.group("p1")) + "/" + month + Iso.part(r.group("p2")));
    }

    /** Two months side by side are a span; two apart are two. */
    private static @Nullable When both(MatchResult r) {
        String from = Iso.month(given(r, "y"), r.group("m"));
        String to = Iso.month(given(r, "y"), r.group("m2"));
        if (from == null || to == null) {
            return null;
        }
        boolean beside = Numerals.parse(r.group("m")) % 12 + 1 == Numerals.parse(r.group("m2"));
        return beside ? When.due(DueKind.RANGE, from + "/" + to) : When.due(DueKind.MONTH, from + "|" + to);
    }

    private static @Nullable When week(MatchResult r) {
        String month = Iso.month(given(r, "y"), r.group("m"));
        return month == null ? null : When.due(DueKind.WEEK, month + "-W" + Numerals.parse(r.group("w")));
    }

    private static @Nullable When weekday(MatchResult r) {
        When week = week(r);
        return week == null ? null : When.due(DueKind.DATE, week.normalized() + "-" + Iso.weekday(r.group("d")));
    }

    private static When quarter(MatchResult r) {
        int last = 3 * Numerals.parse(r.group("q"));
        return r.group("end") == null
                ? When.span("--" + Iso.two(last - 2) + "/--" + Iso.two(last))
                : When.due(DueKind.DEADLINE, "--" + Iso.two(last));
    }

    private static @Nullable When part(MatchResult r) {
        String month = Iso.month(given(r, "y"), r.group("m"));
        if (month == null) {
            return null;
        }
        String part = given(r, "part");
        boolean end = part != null && (part.equals("底") || part.equals("末"));
        boolean by = given(r, "by") != null
                || given(r, "before") != null
                || r.group().endsWith("内");
        DueKind kind = by || end ? DueKind.DEADLINE : part == null ? DueKind.MONTH : DueKind.RANGE;
        return When.due(kind, month + partOf(part));
    }

    private static @Nullable When range(MatchResult r, String part) {
        String month = Iso.month(given(r, "y"), r.group("m"));
        return month == null ? null : When.due(DueKind.RANGE, month + Iso.part(part));
    }

    private static String partOf(@Nullable String part) {
        return part == null ? "" : Iso.part(part);
    }
}
