package org.xuequ.plan.reading.commitments;

import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.matching.Pattern;

/** Numbers with a unit that count nothing to be done, whatever verb stands beside them. */
final class FalseCounts {
    private static final Pattern ORDINAL = Pattern.compile("(?:第[一二三四五六七八九十\\d]{1,3}[、至和—-]|连续)$");
    /** 八届三次教代会. */
    private static final Pattern SESSION = Pattern.compile("[一二三四五六七八九十\\d]届$");
    /** A case that may come up: 缺席两次以上的. */
    private static final Pattern CASE =
            Pattern.compile("(?:及?以上|以下|以内)?(?:的|者)(?:,|$|不|将|取消|扣|一律|予以|给予|年终|当年|教师|学校|学生|人员|单位|班级).*");

    /** No deed: what something is better than, what one starts from, what an act is worth in points. */
    private static final Pattern WEIGHED =
            Pattern.compile("胜过|好过|胜于|各?扣(?:除)?\\d|(?:计|记|加|扣|得|奖)\\d{1,2}(?:\\.\\d)?分|从.*(?:做起|抓起|入手)$");

    /** Each as it comes: 整改一项、销号一项; one before the other: 先做一遍再让学生做. */
    private static final Pattern EACH_IN_TURN = Pattern.compile(
            "一(?:项[,、][\\u4e00-\\u9fa5]{1,3}一项|个[,、][\\u4e00-\\u9fa5]{1,3}一个|件[,、][\\u4e00-\\u9fa5]{1,3}一件|条[,、][\\u4e00-\\u9fa5]{1,3}一条|处[,、][\\u4e00-\\u9fa5]{1,3}一处)|先.{1,8}一[遍次].{0,2}再|[一二]次[\\u4e00-\\u9fa5]{1,6}、[二三]次");

    private static final Pattern REFUSED = Pattern.compile("不(?![少低超多得足满及])[\\u4e00-\\u9fa5]{1,2}$");
    /** 迟交一次提醒: what befalls whom. */
    private static final Pattern PENALTY = Pattern.compile("(?:迟|缺|旷|违|漏|逾)");

    private static final Pattern WARNED = Pattern.compile("的?,?(?:提醒|通报|扣|警告|批评|约谈|取消)");
    /** 24小时热线: at any time. */
    private static final Pattern AT_ANY_TIME =
            Pattern.compile("(?:心理)?(?:援助|服务|咨询|求助|求救)?(?:热线|值班|值守|在线|监控|开放|畅通|服务|到场|响应)");

    /** 通过三条路径. */
    private static final Pattern WAYS = Pattern.compile("(?:路径|途径|渠道|主线|底线|防线|原则|理念|方面|层面|维度)");

    /** 前六名: a number and its unit, nothing else. */
    private static final int SHORTEST_COUNT = 3;

    /** 用15分钟做小结. */
    private static final Pattern SPENT = Pattern.compile("(?<![采使利引录聘试应])用$");

    private static final Chars WEIGHING = Chars.among("胜过于分从扣");

    private FalseCounts() {}

    /** By the words before and after. */
    static boolean standBetween(String head, String words, String after) {
        return SESSION.matcher(head).find()
                || isCase(head, after)
                || isQuoted(head, after)
                || isOrdinal(head)
                || REFUSED.matcher(head).find()
                || PENALTY.matcher(head).find() && WARNED.matcher(after).lookingAt()
                || words.endsWith("人以下") && after.startsWith("的")
                || words.endsWith("人以上") && after.startsWith("的")
                || head.endsWith("一式")
                || head.endsWith("前") && words.length() <= SHORTEST_COUNT && words.endsWith("名")
                || words.equals("一对") && after.startsWith("一")
                || head.endsWith("前") && (words.endsWith("分钟") || words.endsWith("小时"))
                || WAYS.matcher(after).lookingAt()
                || words.endsWith("分钟") && SPENT.matcher(head).find()
                || words.equals("24小时") && AT_ANY_TIME.matcher(after).lookingAt();
    }

    /** Inside quotation marks: 牢记“六不一会”. */
    static boolean isNamed(String clause, int at) {
        return clause.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    static boolean areWeighed(String clause) {
        return WEIGHING.isIn(clause) && WEIGHED.matcher(clause).find()
                || (clause.indexOf('一') >= 0 || clause.indexOf('二') >= 0)
                        && EACH_IN_TURN.matcher(clause).find();
    }

    private static boolean isCase(String head, String after) {
        return CASE.matcher(after).matches()
                && (head.endsWith("达") || head.contains("连续") || head.contains("缺") || head.contains("累计"));
    }

    /** Part of a name in quotation marks: “阳光体育一小时”. */
    private static boolean isQuoted(String head, String after) {
        boolean open = head.chars().filter(c -> c == '"').count() % 2 == 1;
        return open && after.indexOf('"') >= 0 && after.indexOf('"') <= 6 || head.contains("(即");
    }

    /** 第一、二节; 连续两次. */
    private static boolean isOrdinal(String head) {
        return ORDINAL.matcher(head).find();
    }
}
