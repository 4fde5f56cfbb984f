package org.xuequ.plan.reading.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that bound a number. */
final class Comparison {
    static final String BEFORE =
            "≥|>=|≤|<=|不得少于|不得低于|不能少于|不应少于|不少于|不低于|不下于|至少为?|最少|达到了?|达|超过|超|多于|高于|不得超过|不能超过|不超过|不多于|不高于|控制在|最多|低于|少于|大约|约|限报?|上限";
    static final String AFTER = "及以上|或以上|以上|以内|之内|以下|左右|内";

    private static final int FURTHEST = 16;
    private static final List<String> BOUNDS =
            List.of("不少于", "不低于", "不得少于", "不得低于", "不能少于", "不应少于", "至少", "最少", "不超过", "不得超过");

    private Comparison() {}

    /** A bound that stands a few words before its number: 至少听每位教师一次课. */
    static @Nullable String ahead(String clause, int number) {
        String before = clause.substring(Math.max(0, number - FURTHEST), number);
        for (String bound : BOUNDS) {
            int at = before.lastIndexOf(bound);
            if (at >= 0
                    && before.substring(at)
                            .chars()
                            .noneMatch(c -> Character.isDigit(c) || "、一二三四五六七八九十两".indexOf(c) >= 0)) {
                return bound;
            }
        }
        return null;
    }

    static String of(@Nullable String before, @Nullable String after, boolean share) {
        if (before != null
                && (before.equals("≤")
                        || before.equals("<=")
                        || before.contains("不超")
                        || before.contains("不得超")
                        || before.contains("不能超")
                        || before.equals("不多于")
                        || before.equals("不高于")
                        || before.equals("最多")
                        || before.contains("限")
                        || before.equals("低于")
                        || before.equals("少于"))) {
            return "<=";
        }
        if (after != null) {
            return switch (after) {
                case "左右" -> "≈";
                case "以内", "之内", "以下", "内" -> "<=";
                default -> ">=";
            };
        }
        if (before == null) {
            return share ? ">=" : "=";
        }
        return before.endsWith("约") ? "≈" : before.equals("控制在") ? "<=" : ">=";
    }
}
