package org.xuequ.plan.reading.dates;

import static org.xuequ.plan.reading.dates.ClockRules.CLOCK;
import static org.xuequ.plan.reading.dates.ClockRules.HALF;
import static org.xuequ.plan.reading.dates.Rule.BEFORE;
import static org.xuequ.plan.reading.dates.Rule.N;
import static org.xuequ.plan.reading.dates.Rule.rule;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.text.Numerals;

/** Days of the week: 每周三, 周二、周四, 周二16:10, 每周五前, 第五周周四, 双周周三, 每周一至周五. */
final class WeekdayRules {
    private static final String DAY = "(?:[一二三四五六天]|日(?!常))";
    private static final String NAME = "(?:周|星期|礼拜)";
    private static final String DAYS =
            NAME + "(?<days>" + DAY + "(?:[、和及与,]" + NAME + "?" + DAY + "(?!年级|班|个|次|节|是))*+)";
    private static final String TO_DAY = "(?:至|到|-|~|—)" + NAME + "?(?<to>" + DAY + ")(?![次节篇个课场])";
    private static final String TIME = "(?: ?" + HALF + "的?(?:" + CLOCK + ")?)?(?<before>" + BEFORE + ")?";
    /** 一 after 每周 counts when a measure word follows; 例会 is a meeting, 例 alone a measure word. */
    private static final String NOT_COUNTING =
            "(?!例(?!会)|天(?!天)|[至到~-](?:两|[二三四五六\\d])[次节篇个]|课(?!后|间|外|余)|[十次节篇个题期份场练读查评测歌星诗字句文讲小案结])";

    private WeekdayRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("第(?<w>" + N + ")周的? ?\\(?" + NAME + "(?<d>" + DAY + ")\\)?", r -> {
                    String week = Iso.week(r.group("w"));
                    return week == null ? null : When.due(DueKind.DATE, week + "-" + Iso.weekday(r.group("d")));
                }),
                rule(
                        "每个?月的?第(?<n>[一二三四1-4])个?(?:周的?" + NAME + "|星期|周)(?<d>" + DAY + ")",
                        r -> When.due(
                                        DueKind.DATE,
                                        "MONTH-W" + Numerals.parse(r.group("n")) + "-" + Iso.weekday(r.group("d")))
                                .and(Recurrence.MONTHLY)),
                rule(
                        "每[天日]?(?<half>晚上|晚|早上|早晨|早)的?" + CLOCK + "(?:" + BEFORE + ")?",
                        r -> When.due(DueKind.TIME, String.valueOf(ClockRules.timeOf(r)))
                                .and(Recurrence.DAILY)),
                rule("次周的?" + DAYS + TIME, r -> days(r).and(Recurrence.WEEKLY)),
                rule(
                        "(?:每?逢)?[单双]周(?:的?" + NAME + ")?(?<days>[一二三四五])" + NOT_COUNTING + TIME,
                        r -> days(r).and(Recurrence.BIWEEKLY)),
                rule(
                        "每逢?(?:周的?)?" + NAME + "(?<days>" + DAY + ")" + TO_DAY + TIME,
                        r -> span(r).and(Recurrence.WEEKLY)),
                rule("每逢?(?:周的?|个?星期的?)?" + DAYS + NOT_COUNTING + TIME, r -> days(r).and(Recurrence.WEEKLY)),
                rule("(?<![上下本])" + NAME + "(?<days>" + DAY + ")" + TO_DAY, WeekdayRules::span),
                rule("(?<![上下本每一两二三四五六七八九十\\d])" + DAYS + NOT_COUNTING + TIME, WeekdayRules::days));
    }

    private static When span(MatchResult r) {
        String from = "W-" + Iso.weekday(r.group("days").substring(0, 1));
        return When.due(DueKind.DATE, from + "/W-" + Iso.weekday(r.group("to")));
    }

    private static When days(MatchResult r) {
        @Nullable String time = ClockRules.timeOf(r);
        String days = r.group("days")
                .chars()
                .mapToObj(Character::toString)
                .filter("一二三四五六天日"::contains)
                .map(day -> "W-" + Iso.weekday(day) + (time == null ? "" : time))
                .collect(Collectors.joining("|"));
        boolean by = Rule.given(r, "before") != null;
        return When.due(by ? DueKind.DEADLINE : DueKind.DATE, days);
    }
}
