package org.xuequ.plan.reading.commitments;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.DueKind;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors;

/** When an item of a calendar is due that names a time closer than its heading's. */
final class ItemTime {
    private static final Pattern WEEK = Pattern.compile("W(?!INTER).*");
    private static final Pattern DAY = Pattern.compile("(--|\\d{4}-)\\d\\d-.+");
    private static final Pattern TO_MONTH = Pattern.compile(".*/--\\d\\d");
    private static final Pattern ONE_MONTH = Pattern.compile("(?:\\d{4})?-?-?\\d\\d");
    private static final Pattern WEEK_OF_MONTH = Pattern.compile("W0[1-5]");
    private static final Pattern ONE_WEEK = Pattern.compile("W\\d\\d");
    private static final Pattern WEEKDAY = Pattern.compile("W-\\d(?:T.*)?");
    private static final Pattern OPENING = Pattern.compile("(?:在|于|利用|结合|借助|抓住|逢|围绕|迎接?|.{0,6}[((])?");
    /** 教师节庆祝活动: what the day is for. */
    private static final Pattern NAMED_FOR =
            Pattern.compile("[\\u4e00-\\u9fa5]{2}(?:系列)?(?:活动|大会|仪式|晚会|典礼|座谈会|主题.*)[^,]{0,2}");

    /** 端午包粽子, 中秋节亲子制作月饼: what is done on the day, in verbs that are no school's. */
    private static final Pattern CUSTOM = Pattern.compile(
            "(?:亲子|师生|全园|全校)?(?:为(?!主题)|到|向|给|去|赴|包|认养|认领|植|网上|在校|缅怀|走进|走上|看望|祭扫|追思|品尝|制作|赠送|讲述|绘制|登高|寄语)[\\u4e00-\\u9fa5].*(?<!活动|会|比赛|评比|演练|典礼|仪式|教育)");

    private ItemTime() {}

    /** 第二周 under a month is the month's, 周四 in a week's row the week's. */
    static String within(Due heading, String own) {
        String said = String.valueOf(heading.normalized());
        boolean week =
                ONE_MONTH.matcher(said).matches() && WEEK_OF_MONTH.matcher(own).matches();
        boolean day = ONE_WEEK.matcher(said).matches() && WEEKDAY.matcher(own).matches();
        return week ? said + "-W" + own.charAt(2) : day ? said + own.substring(1) : own;
    }

    /** 本月内, 月底前: the heading's month, as a deadline. */
    static Due thisMonth(Source source, Clause clause, Due due, Due heading) {
        for (When when : clause.times()) {
            boolean month = heading.kind() == DueKind.MONTH && when.recurrence() == null;
            if (month && due == heading && "MONTH-END".equals(when.normalized())) {
                return new Due(DueKind.DEADLINE, source.words(clause, when.start(), when.end()), heading.normalized());
            }
        }
        return due;
    }

    /** 清明节组织…, 五一期间…; a festival before a noun (教师节主题活动) is what it is about. */
    private static boolean isTimeOf(String after) {
        return !NAMED_FOR.matcher(after).matches() && isSaidOf(after);
    }

    private static boolean isSaidOf(String after) {
        return after.startsWith("期间")
                || after.startsWith("当天")
                || after.startsWith("当日")
                || after.startsWith("前")
                || Deeds.beginsWithVerb(after)
                || CUSTOM.matcher(after).matches()
                || Actors.beginsPredicate(after)
                || Actors.subject(after, 0) != null;
    }

    static @Nullable When own(Clause clause) {
        return clause.times().stream()
                .filter(When::isDue)
                .filter(when -> isNarrow(clause.folded(), when))
                .findFirst()
                .orElse(null);
    }

    /** A day or a week; a month would only repeat the heading or name what is assessed. */
    static boolean isNarrow(String words, When when) {
        String due = when.normalized();
        boolean day = due != null
                && (WEEK.matcher(due).matches()
                        || DAY.matcher(due).matches() && !TO_MONTH.matcher(due).matches());
        if (due != null && (due.startsWith("BEFORE-") || due.startsWith("TERM-"))) {
            return OPENING.matcher(words.substring(0, when.start())).matches();
        }
        boolean festival = due != null
                && due.contains("FESTIVAL")
                && OPENING.matcher(words.substring(0, when.start())).matches()
                && isTimeOf(words.substring(when.end()));
        return festival || day && when.firm() && when.kind() != DueKind.TIME;
    }
}
