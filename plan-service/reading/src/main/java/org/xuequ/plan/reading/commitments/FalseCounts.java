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
            Pattern.compile("胜过|好过|胜于|(?:计|记|加|扣|得|奖)\\d{1,2}(?:\\.\\d)?分|从.*(?:做起|抓起|入手)$");

    private static final Chars WEIGHING = Chars.among("胜过于分从");

    private FalseCounts() {}

    /** By the words before and after. */
    static boolean standBetween(String head, String after) {
        return SESSION.matcher(head).find() || isCase(head, after) || isQuoted(head, after) || isOrdinal(head);
    }

    static boolean areWeighed(String clause) {
        return WEIGHING.isIn(clause) && WEIGHED.matcher(clause).find();
    }

    private static boolean isCase(String head, String after) {
        return CASE.matcher(after).matches()
                && (head.endsWith("达") || head.contains("连续") || head.contains("缺") || head.contains("累计"));
    }

    /** Part of a name in quotation marks: “阳光体育一小时”. */
    private static boolean isQuoted(String head, String after) {
        boolean open = head.chars().filter(c -> c == '"').count() % 2 == 1;
        return open && after.indexOf('"') >= 0 && after.indexOf('"') <= 6;
    }

    /** 第一、二节; 连续两次. */
    private static boolean isOrdinal(String head) {
        return ORDINAL.matcher(head).find();
    }
}
