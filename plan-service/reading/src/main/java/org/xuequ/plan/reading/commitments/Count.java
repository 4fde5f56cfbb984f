package org.xuequ.plan.reading.commitments;

import org.jspecify.annotations.Nullable;

/**
 * A count found in a clause, in places of that.
 *
 * @param sure it is a quota by its own words; otherwise only with a verb or a period beside it
 */
record Count(
        int start, int end, String cmp, double n, @Nullable Double upTo, String unit, boolean sure) {
    /** A share or a weight: it has no period of its own. */
    boolean isMeasured() {
        return unit.equals("%") || unit.equals("克") || unit.equals("个百分点");
    }

    Count atLeast() {
        return new Count(start, end, ">=", n, upTo, unit, true);
    }

    Count movedBy(int places) {
        return new Count(start + places, end + places, cmp, n, upTo, unit, sure);
    }
}
