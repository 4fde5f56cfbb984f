package org.xuequ.plan.reading;

import org.xuequ.plan.reading.matching.Openings;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Folding;

/** Sections that say how things are, not what will be done: 学情分析, 基本情况, 存在的问题. */
final class Background {
    private static final Pattern STATE = Pattern.compile(
            "(?:[^,]{0,8})(?:情况分析|学情分析|现状分析|现状|教材分析|学生分析|班级分析|形势分析|背景分析|概况|基本情况|基本现状|工作回顾|主要成绩|存在(?:的)?(?:主要|突出)?(?:问题|不足|困难)(?:和不足|与不足)?|主要(?:问题|不足)|问题与不足|不足之处)(?:[及与和](?:分析|不足|原因))?");

    /** Of which each has one. */
    private static final Openings WORDS = Openings.of("分析|现状|概况|情况|回顾|成绩|问题|不足|困难");

    private Background() {}

    static boolean is(String heading) {
        String folded = Folding.fold(heading);
        return WORDS.mayBeginIn(folded, 0, folded.length())
                && STATE.matcher(folded).matches();
    }
}
