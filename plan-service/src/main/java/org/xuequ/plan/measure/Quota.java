package org.xuequ.plan.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count to reach by the due date, such as 听课不少于20节/学期.
 *
 * @param cmp one of =, &gt;=, &lt;=, between, ≈
 * @param n one number, or the lower and the upper one with {@code between}
 * @param unit what is counted, such as 节 or %; null when the plan does not say
 * @param per within which time or occasion; null for the whole of the plan
 * @param avg an average over people (人均)
 * @param each for every one of several (每校, 每班, 每人)
 */
public record Quota(
        String cmp,
        List<Double> n,
        @Nullable String unit,
        @Nullable Per per,
        boolean avg,
        boolean each) {
    private static final List<String> ONE_NUMBER = List.of("=", ">=", "<=", "≈");

    /** What a quota is counted over. */
    public enum Per {
        DAY,
        WEEK,
        BIWEEK,
        MONTH,
        QUARTER,
        TERM,
        YEAR,
        MEETING,
        LESSON,
        SUBJECT
    }

    public Quota {
        n = List.copyOf(n);
        boolean fits = "between".equals(cmp)
                ? n.size() == 2 && n.get(0) <= n.get(1)
                : ONE_NUMBER.contains(cmp) && n.size() == 1;
        if (!fits || n.stream().anyMatch(number -> !Double.isFinite(number) || number < 0)) {
            throw new IllegalArgumentException("not a quota: " + cmp + " " + n);
        }
    }
}
