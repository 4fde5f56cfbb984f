package org.xuequ.task.task;

import org.jspecify.annotations.Nullable;

/**
 * How much is asked for.
 *
 * @param cmp as in the plan: =, &gt;=, &lt;= or ≈
 * @param n the figure; the lower bound where the plan names two
 * @param unit in the plan's own words: 节, 次, 篇
 */
public record Quota(String cmp, double n, @Nullable String unit) {
    boolean reachedBy(long progress) {
        return progress >= n;
    }
}
