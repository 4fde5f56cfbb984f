package org.xuequ.plan.reading.commitments;

import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Find;

/** Who signs and the date of a document, wherever they stand: no commitment. */
final class Signature {
    /** The date of a signature inside a document. */
    private static final Pattern DATE_ALONE = Pattern.compile(
            "[\\d二零○一三四五六七八九xX_*]{2,4}年[\\d一二三四五六七八九十xX_*]{1,3}月(?:[\\d一二三四五六七八九十xX_*]{1,3}[日号])?|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}");

    /** What a plan is for, below its title. */
    private static final Pattern SPAN = Pattern.compile("\\d{4}年\\d{1,2}月 ?[-~至到—]{1,2} ?(?:\\d{4}年)?\\d{1,2}月");

    /** Who signs, and the day, behind the last sentence. */
    private static final Pattern SIGNED = Pattern.compile(
            "\\(?(?:[\\u4e00-\\u9fa5]{0,6}(?:组长|主任|校长|园长|书记|主席|教师|老师|单位)|执笔人?|撰稿人?|拟稿人?|起草人?|制定人|填表人|负责人): ?[\\u4e00-\\u9fa5xX]{2,12} *[\\d二零○一xX_*]{2,4}年[\\d一二三四五六七八九十xX_*]{1,3}月(?:[\\d一二三四五六七八九十xX_*]{1,3}[日号])?\\)?|[^,。;:在于至到截]{0,40}(?:校|园|会|局|处|室|组|部|委|区|办|中心|科|股|队) ?[\\d二零○一xX_*]{2,4}年[\\d一二三四五六七八九十xX_*]{1,3}月(?:[\\d一二三四五六七八九十xX_*]{1,3}[日号])?\\)?");

    private static final int LONGEST_DATE = 24;
    private static final int LONGEST = 60;

    private Signature() {}

    static boolean isDate(String line) {
        boolean enclosed = line.startsWith("(") && line.endsWith(")");
        String words = enclosed ? line.substring(1, line.length() - 1) : line;
        return words.length() < LONGEST_DATE
                && (DATE_ALONE.matcher(words).matches()
                        || enclosed && SPAN.matcher(words).matches());
    }

    /** 某校工会2024年3月1日 behind the last sentence of a line. */
    static boolean is(String folded, int from, int to) {
        return to - from < LONGEST
                && Find.first(folded, '年', from, to) >= 0
                && SIGNED.matcher(folded.substring(from, to).strip()).matches();
    }
}
