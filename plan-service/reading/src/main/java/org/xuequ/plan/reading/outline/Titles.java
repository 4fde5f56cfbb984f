package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.matching.Pattern;

/** What a plan's title looks like. */
final class Titles {
    private static final Pattern TITLE = Pattern.compile(
            "[^。;!?]{0,44}(计划|总结|方案|安排|要点|打算|规划|汇报|行事历|工作历|报告|意见|思路|设想)(书|表)?(\\(.{1,24}\\)| ?(?:第[一二]|[上下])学期|怎么写|范文|模板| ?\\d{0,2}|.{0,6}篇.{0,4})?");

    private static final Pattern NAMED = Pattern.compile("[^。;!?:,学]{2,12}(?:小学|中学|学校|高中|幼儿园|学区|教育局).*");

    private Titles() {}

    /** Begins with the name of a school or an office, not just with the word for one. */
    static boolean names(String folded) {
        return NAMED.matcher(folded).matches();
    }

    /** Given by a site to what it offers to be copied, not by who wrote it. */
    static boolean isOfSample(String title) {
        return title.endsWith("范文") || title.endsWith("範文") || title.endsWith("模板");
    }

    /** Half of the shorter one's pairs of characters are in the other. */
    static boolean alike(String one, String other) {
        String brief = one.length() < other.length() ? one : other;
        String full = brief.equals(one) ? other : one;
        int shared = 0;
        for (int i = 0; i + 1 < brief.length(); i++) {
            shared += full.contains(brief.substring(i, i + 2)) ? 1 : 0;
        }
        return shared * 2 >= brief.length() - 1;
    }

    static boolean isTitle(String folded) {
        return folded.length() <= 50
                && folded.length() >= 4
                && TITLE.matcher(folded).matches();
    }
}
