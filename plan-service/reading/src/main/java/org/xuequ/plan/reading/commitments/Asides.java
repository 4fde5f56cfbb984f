package org.xuequ.plan.reading.commitments;

import org.xuequ.plan.reading.matching.Openings;
import org.xuequ.plan.reading.matching.Pattern;

/** What a plan says of itself (本计划经…讨论通过, 未尽事宜…) or calls out to its readers (让我们携手…): no commitment. */
final class Asides {
    private static final Pattern ASIDE = Pattern.compile(
            "总之,|我相信|让我们|未尽事宜|本(?:计划|方案|要点|安排|行事历|工作历|办法|意见)(?:已?经(?!费)|自|由.{0,12}(?:负责)?解释|未尽|如[有遇与]|从.{0,12}起|若|最终|一式)");
    private static final Openings WORDS = Openings.of("总之|我相|让我|未尽|本计|本方|本要|本安|本行|本工|本办|本意");

    private Asides() {}

    static boolean isOne(String folded, int from, int to) {
        return WORDS.mayBeginIn(folded, from, to)
                && ASIDE.matcher(folded).region(from, to).find();
    }
}
