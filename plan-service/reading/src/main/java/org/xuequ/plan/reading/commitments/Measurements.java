package org.xuequ.plan.reading.commitments;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Pattern;

/** Counts that say how big or how long something is. */
final class Measurements {
    private static final Set<String> SIZES = Set.of("字", "万字", "千字", "分钟", "小时", "页", "分", "课时", "学时");
    private static final Pattern MEASURED = Pattern.compile(".{0,6}(?:时间|时长|期限|字数|篇幅)(?:要|应|须|均|都)?");

    private static final Pattern EACH = Pattern.compile("(?:每(?:人|班|组|校|园|个(?:中队|班级|年级|学校))|人均|班均|各班)");

    private Measurements() {}

    /** Of the thing that is counted: 三千字以上的论文两篇. */
    static boolean areOfThing(String clause, Count count) {
        return SIZES.contains(count.unit()) && clause.startsWith("的", count.end());
    }

    /** 上亮相课,每人1节: how much of what the clause before promises is whose. */
    static boolean areOfEach(Clause clause) {
        if (!clause.times().isEmpty() || clause.counts().size() != 1) {
            return false;
        }
        Count count = clause.counts().getFirst();
        return !count.sure()
                && count.end() == clause.folded().length()
                && EACH.matcher(clause.folded().substring(0, count.start())).matches();
    }

    /** 培训时间不少于30学时: how long, not when. */
    static boolean areOfTime(Clause clause, @Nullable Count count) {
        return count != null
                && MEASURED.matcher(clause.folded().substring(0, count.start())).matches();
    }
}
