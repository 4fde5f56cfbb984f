package org.xuequ.plan.reading.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;

/** Headings and rows of a work calendar: 八月:, 九月份工作安排, 第三周(9月18日-22日), 十二周 期中…. */
public final class CalendarHeading {
    private static final String N = Rule.N;
    private static final String YEAR = "(?:\\d{4}年|[一二][零一二三四五六七八九]{3}年|20[xX_*]{2}年|[次翌来]年)? ?";
    private static final String MONTH =
            YEAR + Rule.M + "(?:[、和]" + N + ")? ?月份?(?:" + Rule.TO + N + " ?月份?|[、和]" + N + "月份?)?(?:上旬|中旬|下旬)?";
    private static final String WEEK = "第? ?" + N + " ?周?(?:" + Rule.TO + "第?" + N + ")? ?周";
    private static final String DATES =
            "(?: ?\\(.{1,24}?\\)| ?\\|? ?\\d{1,2}[.月/]\\d{1,2}[\\d.月日/~-]{0,12}(?:(?<=[月日])|(?![\\d\\u4e00-\\u9fa5])) ?)?";
    /** 主题:感恩, :文明礼仪月, ——"收心月", 学雷锋月 behind a blank; not a second time. */
    private static final String THEME =
            "(?:(?:活动|教育)?主题(?::.{1,20})?|(?::|-{1,2}| ) ?(?![第每上中下本一二三四五六七八九十\\d])[^,。;:]{2,12}(?:月|周)|(?::|-{1,2}| ){0,2}\"[^\"]{2,18}\")";

    private static final Pattern ALONE = Pattern.compile("(?<when>" + MONTH + "|" + WEEK + "|寒假|暑假|寒暑假)" + DATES
            + "(?:主要|重点|具体)?(?:工作|教学|德育|教研|活动)?(?:安排|重点|要点|内容|计划|工作)?" + THEME + "?:?;?。?");
    private static final Pattern ROW = Pattern.compile("\\|? ?(?<when>" + WEEK + ")" + DATES + "[ :,|、]*(?=[^ ])");
    private static final Pattern OPENING =
            Pattern.compile("(?<when>" + MONTH + ")" + DATES + "(?:-{0,2}\"[^\"]{2,18}\")?[::] ?(?=.)");

    /** Columns of a calendar pasted without its lines: 周次 日期 工作内容. */
    private static final Pattern BARE_HEAD = Pattern.compile("(?:教学)?周 ?次(?: [\\u4e00-\\u9fa5()]{1,8}){1,6}");

    private static final Pattern BARE_ROW = Pattern.compile(
            "(?<w>\\d{1,2})(?: ?[-~、至] ?(?<w2>\\d{1,2}))?(?: \\d{1,2}[.月/]\\d{1,2}[\\d.月日/~-]{0,12})? +(?=[^ \\d])");

    /** Of which every span has one. */
    private static final Chars SPANS = Chars.among("月周假");

    private CalendarHeading() {}

    public static boolean isBareHead(String folded) {
        return folded.length() <= 40
                && folded.indexOf('周') >= 0
                && BARE_HEAD.matcher(folded).matches();
    }

    /** Below such a head, a row that starts with the bare number of its week: 2-3 词汇竞赛. */
    public static @Nullable When bareRow(String folded) {
        Matcher row = BARE_ROW.matcher(folded);
        if (!row.lookingAt()) {
            return null;
        }
        String from = Iso.week(row.group("w"));
        String to = row.group("w2") == null ? null : Iso.week(row.group("w2"));
        return from == null
                ? null
                : (to == null ? When.due(DueKind.WEEK, from) : When.due(DueKind.RANGE, from + "/" + to))
                        .at(0, row.end());
    }

    /** The whole line names a span of the calendar. */
    public static @Nullable Due alone(String folded) {
        return folded.length() > 40 || !SPANS.isIn(folded) ? null : due(ALONE.matcher(folded));
    }

    /** A row that starts with its week; {@link When#end()} is where the work begins. */
    public static @Nullable When row(String folded) {
        if (folded.indexOf('周') < 0) {
            return null;
        }
        Matcher matcher = ROW.matcher(folded.substring(0, Math.min(60, folded.length())));
        return opening(matcher, matcher.lookingAt());
    }

    /** A line that starts with its day and a blank or a colon: 8月16日-18日 跟岗实践. */
    public static @Nullable When dated(String folded) {
        When first = Times.opening(folded.substring(0, Math.min(40, folded.length())));
        boolean day =
                first != null && first.start() == 0 && first.firm() && first.isDue() && first.recurrence() == null;
        if (first == null
                || !day
                || first.end() + 2 >= folded.length()
                || " :".indexOf(folded.charAt(first.end())) < 0) {
            return null;
        }
        return first.at(0, first.end() + 1);
    }

    /** A line that starts with its month and a colon. */
    public static @Nullable When month(String folded) {
        if (folded.indexOf('月') < 0) {
            return null;
        }
        Matcher matcher = OPENING.matcher(folded.substring(0, Math.min(60, folded.length())));
        return opening(matcher, matcher.lookingAt());
    }

    private static @Nullable When opening(Matcher matcher, boolean fits) {
        if (!fits) {
            return null;
        }
        When when = first(matcher.group("when"));
        return when == null ? null : when.at(0, matcher.end());
    }

    private static @Nullable Due due(Matcher matcher) {
        if (!matcher.matches()) {
            return null;
        }
        When when = first(matcher.group("when"));
        return when == null || when.kind() == null
                ? null
                : new Due(when.kind(), matcher.group("when"), when.normalized());
    }

    private static @Nullable When first(String words) {
        List<When> times = Times.in(words.replace(" ", ""));
        return times.isEmpty() || !times.getFirst().isDue() ? null : times.getFirst();
    }
}
