package org.xuequ.plan.reading.dates;

import static org.xuequ.plan.reading.dates.ClockRules.CLOCK;
import static org.xuequ.plan.reading.dates.ClockRules.HALF;
import static org.xuequ.plan.reading.dates.Rule.BEFORE;
import static org.xuequ.plan.reading.dates.Rule.BY;
import static org.xuequ.plan.reading.dates.Rule.M;
import static org.xuequ.plan.reading.dates.Rule.N;
import static org.xuequ.plan.reading.dates.Rule.TO;
import static org.xuequ.plan.reading.dates.Rule.YEAR;
import static org.xuequ.plan.reading.dates.Rule.given;
import static org.xuequ.plan.reading.dates.Rule.rule;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;

/** Days of the calendar: 3月20日之前, 8月25日-26日, 9月10日、20日, 2026.3.20, 3.20-3.25. */
final class DayRules {
    private static final String WEEKDAY = "(?: ?\\(?(?:周|星期)[一二三四五六日天]\\)?)?";
    private static final String DOTTED = "(?<m>\\d{1,2})\\.(?<d>\\d{1,2})(?![\\d.%元分米倍万])";
    private static final String NOT_INSIDE = "(?<![\\d.])";
    private static final Pattern ALSO = Pattern.compile("(?:(?<m>" + M + ")月)?(?<d>" + N + ")(?:日|号)?");

    private DayRules() {}

    static List<Rule> rules() {
        String day = YEAR + "(?<m>" + M + ")月(?<d>" + N + ")";
        return List.of(
                rule(
                        BY + day + "(?:日|号)?" + WEEKDAY + TO + "(?:(?<y2>\\d{4})年)?(?:(?<m2>" + N + ")月)?(?<d2>" + N
                                + ")(?:日|号|(?=[^一-龥\\d]|$))" + WEEKDAY + "(?<before>" + BEFORE + ")?",
                        DayRules::span),
                rule(
                        day + "(?:日|号)?(?<also>(?:[、和及与](?:" + N + "月)?" + N + "(?:日|号)?){0,5}[、和及与](?:" + N + "月)?" + N
                                + "(?:日|号))",
                        DayRules::several),
                rule(
                        BY + day + "(?:日|号)" + WEEKDAY + "(?:前后|左右)? ?" + HALF + "(?:" + CLOCK + ")?(?<before>" + BEFORE
                                + ")?",
                        DayRules::day),
                rule(BY + day + "(?<before>" + BEFORE + ")", DayRules::day),
                rule("(?<by>至迟于?|最迟于?|截止到?|截至)" + day, DayRules::day),
                rule(
                        NOT_INSIDE + "(?<y>\\d{4})[./-](?<m>\\d{1,2})[./-](?<d>\\d{1,2})(?!\\d)" + TO
                                + "(?:(?<y2>\\d{4})[./-])?(?:(?<m2>\\d{1,2})[./-])(?<d2>\\d{1,2})(?!\\d)",
                        DayRules::span),
                rule(
                        BY + NOT_INSIDE
                                + "(?<y>\\d{4})[./-](?<m>\\d{1,2})[./-](?<d>\\d{1,2})(?![\\d-])日?(?<before>" + BEFORE
                                + ")?",
                        DayRules::day),
                rule(NOT_INSIDE + DOTTED + TO + "(?<m2>\\d{1,2})\\.(?<d2>\\d{1,2})(?![\\d.%元分米倍万])", DayRules::span),
                rule(NOT_INSIDE + DOTTED + "(?<before>" + BEFORE + ")", DayRules::day));
    }

    private static @Nullable When span(MatchResult r) {
        String year = given(r, "y");
        String from = Iso.day(year, r.group("m"), r.group("d"));
        String laterYear = given(r, "y2");
        String month = r.group("m2") == null ? r.group("m") : r.group("m2");
        String to = Iso.day(laterYear == null ? year : laterYear, month, r.group("d2"));
        return from == null || to == null ? null : When.due(DueKind.RANGE, from + "/" + to);
    }

    /** A list of days; one named without its month is of the month before. */
    private static @Nullable When several(MatchResult r) {
        String month = r.group("m");
        StringBuilder days = new StringBuilder();
        Matcher one = ALSO.matcher(month + "月" + r.group("d") + "日" + r.group("also"));
        while (one.find()) {
            month = one.group("m") == null ? month : one.group("m");
            String day = Iso.day(given(r, "y"), month, one.group("d"));
            if (day == null) {
                return null;
            }
            days.append(days.isEmpty() ? "" : "|").append(day);
        }
        return When.due(DueKind.DATE, days.toString());
    }

    private static @Nullable When day(MatchResult r) {
        String day = Iso.day(given(r, "y"), r.group("m"), r.group("d"));
        if (day == null) {
            return null;
        }
        String time = ClockRules.timeOf(r);
        boolean deadline = given(r, "by") != null || given(r, "before") != null;
        return When.due(deadline ? DueKind.DEADLINE : DueKind.DATE, day + (time == null ? "" : time));
    }
}
