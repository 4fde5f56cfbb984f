package org.xuequ.plan.reading.dates;

import static org.xuequ.plan.reading.dates.Rule.BEFORE;
import static org.xuequ.plan.reading.dates.Rule.N;
import static org.xuequ.plan.reading.dates.Rule.falseFriend;
import static org.xuequ.plan.reading.dates.Rule.rule;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.text.Numerals;

/** How often: 每月, 每两周, 日日清, 每堂课, 定期, and the day of each month: 每月25日前. */
final class RecurrenceRules {
    /** 一周 is every week where a count follows, at once or behind what is counted: 一月一次, 一学期家访不少于两次. */
    private static final String AT_ONCE = "[一两二三四五六七八九1-9][次练测查评节结歌字诗主训]";

    private static final String COUNTED =
            AT_ONCE + "|[\\u4e00-\\u9fa5&&[^一二三四五六七八九十内后前来以的级制第]]{1,6}?(?:不少于|不低于|至少|[一两二三四五六1-9][次篇])";

    private static final String ONE = "(?<![\\d一二三四五六七八九十第零前后上下近这])(?:一|1)";

    private RecurrenceRules() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                        "每个?月的?(?<d>" + N + ")(?:日|号)?[、和及](?<d2>" + N + ")(?:日|号)(?<before>" + BEFORE + ")?",
                        RecurrenceRules::twoDays),
                rule("每个?月的?(?<d>" + N + ")(?:日|号)(?<before>" + BEFORE + ")?", RecurrenceRules::dayOfMonth),
                rule("(?:次|下)个?月的?(?<d>" + N + ")(?:日|号)(?<before>" + BEFORE + ")?", RecurrenceRules::dayOfMonth),
                rule(
                        "每个?月的?(?:月?底|月?末)(?:之?前)?",
                        When.due(DueKind.DEADLINE, "MONTH-END").and(Recurrence.MONTHLY)),
                rule(
                        "每个?月的?最后一(?:个?周|个?星期)(?:的?周|星期)?[一二三四五六日天]?(?![次节篇场])",
                        When.due(DueKind.WEEK, "MONTH-END").and(Recurrence.MONTHLY)),
                rule("每个?月的?(?:月?初|上旬)", When.due(DueKind.RANGE, "MONTH-START").and(Recurrence.MONTHLY)),
                rule(
                        "每个?月的?第?(?<n>[一二三四1-4])[、和及,]第?(?<m>[二三四五2-5])个?(?:周|星期)",
                        r -> When.due(
                                        DueKind.WEEK,
                                        "MONTH-W" + Numerals.parse(r.group("n")) + "|MONTH-W"
                                                + Numerals.parse(r.group("m")))
                                .and(Recurrence.MONTHLY)),
                rule(
                        "每个?月的?第(?<n>[一二三四1-4])个?(?:周|星期)",
                        r -> When.due(DueKind.WEEK, "MONTH-W" + Numerals.parse(r.group("n")))
                                .and(Recurrence.MONTHLY)),
                falseFriend("每(?:周期|年级|日制|月考|天然|节省|课题|课时)"),
                falseFriend("一(?:师一|校一|班一|生一|人一|科一|园一|级一)"),
                rule(
                        "每(?:两|二|2)个?(?:周|星期)|每?隔(?:一|1)?个?周|隔周|(?:每?逢|每)?[单双]周|(?:两|二|2)周(?=[一1]次|一[节篇练测评])|每?半个?月(?=[一1]次|一[篇练测评期])|每半个?月",
                        When.every(Recurrence.BIWEEKLY)),
                rule(
                        "每个?(?:一|1)?(?:天|日|晚|晨|早|工作日|上学日|教学日)(?!制|常)|天天|日日(?=[清查结评洁])|一日(?=一[^致流])",
                        When.every(Recurrence.DAILY)),
                rule(
                        "每个?(?:一|1)?(?:周|星期)(?!年|边|围|岁|期)|周周(?=[清查结评])|" + ONE + "周(?=" + COUNTED
                                + ")|(?<=[次节篇个])/周|每个?教学周",
                        When.every(Recurrence.WEEKLY)),
                rule(
                        "每个?(?:一|1)?(?:学)?月(?:份)?|月月(?=[清查结评])|" + ONE + "月(?=" + AT_ONCE + ")|" + ONE + "个月(?="
                                + COUNTED + ")|(?<=[次节篇个本份])/月",
                        When.every(Recurrence.MONTHLY)),
                rule(
                        "每个?(?:一|1)?季度?(?:的?季?末(?![月考])|的?季?底)?(?:之?前)?|(?:一|1)个?季度(?=[一1])",
                        When.every(Recurrence.QUARTERLY)),
                rule(
                        "每个?(?:一|1)?学期(?!末|初|结|期|开学|开始)|" + ONE + "个?学期(?=[至不要须应]|" + COUNTED + ")|(?<=[次节篇个本份时])/学?期",
                        When.every(Recurrence.TERM)),
                rule(
                        "每(?:一|1)?(?:个)?(?:学年|年度|年)(?!级|年?[终底末])|一年一度|" + ONE + "个?学?年(?!级)(?=" + COUNTED
                                + ")|(?<=[次节篇个本份时])/学?年",
                        When.every(Recurrence.YEARLY)),
                rule("[按逐]季度?(?!计划)", When.every(Recurrence.QUARTERLY)),
                rule("[按逐]月(?!计划|工资|份)", When.every(Recurrence.MONTHLY)),
                rule("[按逐]周(?!计划|边|期)", When.every(Recurrence.WEEKLY)),
                falseFriend("不定期"),
                rule("(?<![制规确约限固法假])定期", When.every(Recurrence.PERIODIC)),
                rule(
                        "每(?:一|1)?(?:次(?!(?:活动|会议|培训|考试|检测|检查)(?:结束)?之?后)|堂课|节课|堂|节|课|餐|批次?|单元|个单元|轮|阶段|个阶段|场|章|篇|期|逢|学段|趟|班次)|一课(?=一[^名题])",
                        When.every(Recurrence.EVENT)));
    }

    private static @Nullable When twoDays(MatchResult r) {
        int first = Numerals.parse(r.group("d"));
        int second = Numerals.parse(r.group("d2"));
        DueKind kind = r.group("before") == null ? DueKind.DATE : DueKind.DEADLINE;
        return first < 1 || second <= first || second > 31
                ? null
                : When.due(kind, "---" + Iso.two(first) + "|---" + Iso.two(second))
                        .and(Recurrence.MONTHLY);
    }

    private static @Nullable When dayOfMonth(MatchResult r) {
        int day = Numerals.parse(r.group("d"));
        DueKind kind = r.group("before") == null ? DueKind.DATE : DueKind.DEADLINE;
        When due = When.due(kind, "---" + Iso.two(day));
        return day < 1 || day > 31 ? null : due.and(Recurrence.MONTHLY);
    }
}
