package org.xuequ.plan.reading.dates;

import static org.xuequ.plan.reading.dates.Rule.BEFORE;
import static org.xuequ.plan.reading.dates.Rule.N;
import static org.xuequ.plan.reading.dates.Rule.TO;
import static org.xuequ.plan.reading.dates.Rule.rule;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Days and months of the calendar, and times of day: 3月20日之前, 8月25日-26日, 9月中旬, 三月至五月, 上午7:30. */
final class DayRules {
    private static final String YEAR = "(?:(?<y>\\d{4}|20[xX_*]{1,2}|[xX_*]{2,4})年 ?)?";
    private static final String BY = "(?<by>至迟于?|最迟于?|最晚于?|截止到?|截至|不晚于|不迟于)?";
    private static final String HALF = "(?<half>上午|早上|早晨|中午|下午|晚上|傍晚)?";
    private static final String CLOCK =
            "(?:(?<hour>\\d{1,2}):(?<minute>\\d{2})|(?<hour2>" + N + ")(?:点|时)(?<minute2>半|" + N + "分)?)";
    private static final String WEEKDAY = "(?: ?\\(?(?:周|星期)[一二三四五六日天]\\)?)?";
    private static final String PART = "上旬|中旬|下旬|上半月|下半月|初(?![中一二三级])|中(?![考学心国小华])|底|末";

    private DayRules() {}

    static List<Rule> rules() {
        String day = YEAR + "(?<m>" + N + ")月(?<d>" + N + ")";
        return List.of(
                rule(
                        BY + day + "(?:日|号)?" + WEEKDAY + TO + "(?:(?<y2>\\d{4})年)?(?:(?<m2>" + N + ")月)?(?<d2>" + N
                                + ")(?:日|号|(?=[^一-龥\\d]|$))" + WEEKDAY + "(?<before>" + BEFORE + ")?",
                        DayRules::days),
                rule(
                        BY + day + "(?:日|号)" + WEEKDAY + " ?" + HALF + "(?:" + CLOCK + ")?(?<before>" + BEFORE + ")?",
                        DayRules::day),
                rule(BY + day + "(?<before>" + BEFORE + ")", DayRules::day),
                rule("(?<by>至迟于?|最迟于?|截止到?|截至)" + day, DayRules::day),
                rule(
                        YEAR + "(?<m>" + N + ")月份?(?<part>" + PART + ")?" + TO + "(?:(?<y2>\\d{4})年)?(?<m2>" + N
                                + ")月份?(?<part2>" + PART + ")?",
                        DayRules::months),
                rule(YEAR + "(?<m>" + N + ")" + TO + "(?<m2>" + N + ")月份?(?!\\d)", DayRules::months),
                rule("(?<m>" + N + ")、(?<m2>" + N + ")月份?(?!\\d)", DayRules::months),
                rule("(?<m>" + N + ")月份?的?第(?<w>[一二三四五1-5])个?(?:周|星期)", r -> {
                    String month = Iso.month(null, r.group("m"));
                    return month == null ? null : When.due(DueKind.WEEK, month + "-W" + week(r));
                }),
                rule(BY + YEAR + "(?<m>" + N + ")月份?(?<part>" + PART + ")(?<before>" + BEFORE + ")?", DayRules::part),
                rule(BY + YEAR + "(?<m>" + N + ")月(?:份|内)?(?![考度\\d])(?<before>" + BEFORE + ")?", DayRules::part),
                rule(HALF + CLOCK + TO + "(?<hour3>\\d{1,2}):(?<minute3>\\d{2})", DayRules::span),
                rule(HALF + "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?!\\d|:)", DayRules::clock),
                rule(
                        "(?<half>上午|早上|早晨|中午|下午|晚上|傍晚)" + "(?<hour>" + N + ")[点时](?<minute>半|" + N + "分)?",
                        DayRules::clock));
    }

    private static int week(MatchResult r) {
        String w = r.group("w");
        return Character.isDigit(w.charAt(0)) ? w.charAt(0) - '0' : "一二三四五".indexOf(w) + 1;
    }

    private static @Nullable When days(MatchResult r) {
        String from = Iso.day(r.group("y"), r.group("m"), r.group("d"));
        String year = r.group("y2") == null ? r.group("y") : r.group("y2");
        String to = Iso.day(year, r.group("m2") == null ? r.group("m") : r.group("m2"), r.group("d2"));
        return from == null || to == null ? null : When.due(DueKind.RANGE, from + "/" + to);
    }

    private static @Nullable When day(MatchResult r) {
        String day = Iso.day(r.group("y"), r.group("m"), r.group("d"));
        if (day == null) {
            return null;
        }
        boolean clock = r.namedGroups().containsKey("hour") && (r.group("hour") != null || r.group("hour2") != null);
        String time = clock ? clockOf(r) : "";
        return When.due(isBefore(r) ? DueKind.DEADLINE : DueKind.DATE, day + (time == null ? "" : time));
    }

    private static @Nullable String clockOf(MatchResult r) {
        return r.group("hour") != null
                ? Iso.time(r.group("half"), r.group("hour"), r.group("minute"))
                : Iso.time(r.group("half"), r.group("hour2"), minutes(r.group("minute2")));
    }

    private static @Nullable When months(MatchResult r) {
        boolean parts = r.namedGroups().containsKey("part");
        String from = Iso.month(r.namedGroups().containsKey("y") ? r.group("y") : null, r.group("m"));
        String to = Iso.month(r.namedGroups().containsKey("y2") ? r.group("y2") : null, r.group("m2"));
        if (from == null || to == null) {
            return null;
        }
        return When.due(
                DueKind.RANGE,
                from + (parts ? partOf(r.group("part")) : "") + "/" + to + (parts ? partOf(r.group("part2")) : ""));
    }

    private static String partOf(@Nullable String part) {
        return part == null ? "" : Iso.part(part);
    }

    private static @Nullable When part(MatchResult r) {
        String month = Iso.month(r.group("y"), r.group("m"));
        if (month == null) {
            return null;
        }
        String part = r.namedGroups().containsKey("part") ? r.group("part") : null;
        boolean end = part != null && (part.equals("底") || part.equals("末"));
        DueKind kind = isBefore(r) || end ? DueKind.DEADLINE : part == null ? DueKind.MONTH : DueKind.RANGE;
        return When.due(kind, month + partOf(part));
    }

    private static @Nullable When span(MatchResult r) {
        String from = clockOf(r);
        String to = Iso.time(r.group("half"), r.group("hour3"), r.group("minute3"));
        return from == null || to == null ? null : When.due(DueKind.TIME, from + "/" + to);
    }

    private static @Nullable When clock(MatchResult r) {
        String time = Iso.time(r.group("half"), r.group("hour"), minutes(r.group("minute")));
        return time == null ? null : When.due(DueKind.TIME, time);
    }

    private static @Nullable String minutes(@Nullable String minutes) {
        return minutes == null ? null : minutes.replace("分", "");
    }

    private static boolean isBefore(MatchResult r) {
        boolean by = r.namedGroups().containsKey("by") && r.group("by") != null;
        return by || r.namedGroups().containsKey("before") && r.group("before") != null;
    }
}
