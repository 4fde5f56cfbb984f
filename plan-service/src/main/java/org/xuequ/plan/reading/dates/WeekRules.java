package org.xuequ.plan.reading.dates;

import static org.xuequ.plan.reading.dates.Rule.BEFORE;
import static org.xuequ.plan.reading.dates.Rule.N;
import static org.xuequ.plan.reading.dates.Rule.TO;
import static org.xuequ.plan.reading.dates.Rule.rule;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** School weeks and weekdays: 第十二周, 第3—5周, 从第六周起, 第五周周四, 每周三, 周二、周四16:10. */
final class WeekRules {
    private static final String DAY = "[一二三四五六日天]";
    private static final String DAYS = "(?:周|星期|礼拜)(?<days>" + DAY + "(?:[、和及,](?:周|星期|礼拜)?" + DAY + "(?!年级|班))*)";
    private static final String CLOCK =
            "(?: ?(?<half>上午|早上|早晨|中午|下午|晚上|傍晚)?(?:的)?(?:(?<hour>\\d{1,2}):(?<minute>\\d{2}))?)?";
    /** 周 that is not the end of a week's number: 周期, 周岁, but 周期中考试 is. */
    private static final String WEEK = "(?:教学)?周(?!岁|年|课|记|边|围|到|密|折|期(?![中末]))";
    /** 一 after 每周 counts when a measure word follows. */
    private static final String NOT_COUNTING = "(?![次节篇个课题期份场练读查评测歌星诗字句文讲例小结案])";

    private WeekRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("(?:从|自)第?(?<w>" + N + ")周(?:起|开始)", r -> week(r, "/..")),
                rule("第(?<w>" + N + ")周?" + TO + "第?(?<w2>" + N + ")" + WEEK, r -> both(r, "/")),
                rule("第(?<w>" + N + ")周?[、,和及]第?(?<w2>" + N + ")" + WEEK, r -> both(r, "|")),
                rule("第(?<w>" + N + ")周的?(?:周|星期|礼拜)(?<d>" + DAY + ")", r -> {
                    String week = Iso.week(r.group("w"));
                    return week == null ? null : When.due(DueKind.DATE, week + "-" + Iso.weekday(r.group("d")));
                }),
                rule("(?:开学)?第(?<w>" + N + ")" + WEEK + "(?:之?内)?(?<before>" + BEFORE + ")?", WeekRules::single),
                rule("(?<=[于在至到])(?<w>" + N + ")" + WEEK + "(?!内|以)(?<before>" + BEFORE + ")?", WeekRules::single),
                rule("^(?<w>" + N + ")周?" + TO + "(?<w2>" + N + ")" + WEEK, r -> both(r, "/")),
                rule(
                        "^(?<w>" + N + ")" + WEEK + "(?!内|以|左|时|日|之内|后|前后|[一两二三四五1-9]"
                                + "[次节篇个课题练读查评测歌星诗字小主结])(?<before>" + BEFORE + ")?",
                        WeekRules::single),
                rule("开学(?:后)?的?首周", When.due(DueKind.DEADLINE, "W01")),
                rule(
                        "逢?[单双]周(?:的?(?:周|星期))?(?<days>[一二三四五])" + NOT_COUNTING + CLOCK,
                        r -> weekdays(r).and(Recurrence.BIWEEKLY)),
                rule("每逢?" + DAYS + NOT_COUNTING + CLOCK, r -> weekdays(r).and(Recurrence.WEEKLY)),
                rule(
                        DAYS + "至(?:周|星期)(?<to>" + DAY + ")",
                        r -> When.due(
                                DueKind.DATE,
                                "W-" + Iso.weekday(r.group("days").substring(0, 1)) + "/W-"
                                        + Iso.weekday(r.group("to")))),
                rule("(?<![上下本每一两二三四五六七八九十\\d])" + DAYS + NOT_COUNTING + CLOCK, WeekRules::weekdays));
    }

    private static @Nullable When single(MatchResult r) {
        String week = Iso.week(r.group("w"));
        boolean deadline = r.group("before") != null || r.group().contains("开学");
        return week == null ? null : When.due(deadline ? DueKind.DEADLINE : DueKind.WEEK, week);
    }

    private static @Nullable When week(MatchResult r, String after) {
        String week = Iso.week(r.group("w"));
        return week == null ? null : When.due(DueKind.RANGE, week + after);
    }

    private static @Nullable When both(MatchResult r, String between) {
        String from = Iso.week(r.group("w"));
        String to = Iso.week(r.group("w2"));
        return from == null || to == null ? null : When.due(DueKind.RANGE, from + between + to);
    }

    private static When weekdays(MatchResult r) {
        String time = r.group("hour") == null ? null : Iso.time(r.group("half"), r.group("hour"), r.group("minute"));
        String days = r.group("days")
                .chars()
                .mapToObj(Character::toString)
                .filter(day -> day.matches(DAY))
                .map(day -> "W-" + Iso.weekday(day) + (time == null ? "" : time))
                .collect(Collectors.joining("|"));
        return When.due(DueKind.DATE, days);
    }
}
