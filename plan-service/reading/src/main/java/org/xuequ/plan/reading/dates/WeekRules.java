package org.xuequ.plan.reading.dates;

import static org.xuequ.plan.reading.dates.Rule.BEFORE;
import static org.xuequ.plan.reading.dates.Rule.N;
import static org.xuequ.plan.reading.dates.Rule.TO;
import static org.xuequ.plan.reading.dates.Rule.given;
import static org.xuequ.plan.reading.dates.Rule.rule;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** School weeks: 第十二周, 第3—5周, 从第六周起, 第五周前, 十二周 at a clause's start. */
final class WeekRules {
    /** 周 that is not the end of a week's number: 周期, 周岁, but 周期中考试 is. */
    static final String WEEK = "(?:教学)?周(?!岁|年|课|记|边|围|到|密|折|期(?![中末]))";

    private static final String SCHOOL_YEAR_WEEK = "第(?<w>" + N + ")" + WEEK;
    private static final String COUNTED = "(?!内|以|左|时|日|之内|后|前后|[一两二三四五1-9][次节篇个课题练读查评测歌星诗字小主结])";

    private WeekRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("(?:从|自)第?(?<w>" + N + ")周(?:起|开始)", r -> week(r, "/..")),
                rule("第(?<w>" + N + ")周(?:起|开始)(?!前)", r -> week(r, "/..")),
                rule("第(?<w>" + N + ")周?" + TO + "第?(?<w2>" + N + ")" + WEEK, r -> both(r, "/")),
                rule("第(?<w>" + N + ")周?[、,和及]第?(?<w2>" + N + ")" + WEEK, r -> both(r, "|")),
                rule("(?:开学)?" + SCHOOL_YEAR_WEEK + "(?:之?内)?(?<before>" + BEFORE + ")?", WeekRules::single),
                rule("(?<=[于在至到])(?<w>" + N + ")" + WEEK + "(?!内|以)(?<before>" + BEFORE + ")?", WeekRules::single),
                rule("^(?<w>" + N + ")周?" + TO + "(?<w2>" + N + ")" + WEEK, r -> both(r, "/")),
                rule("^(?<w>" + N + ")" + WEEK + COUNTED + "(?<before>" + BEFORE + ")?", WeekRules::single),
                rule("开学(?:后)?的?(?:首|第一个)周(?:内)?", When.due(DueKind.DEADLINE, "W01")));
    }

    private static @Nullable When single(MatchResult r) {
        String week = Iso.week(r.group("w"));
        boolean deadline = given(r, "before") != null || r.group().contains("开学");
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
}
