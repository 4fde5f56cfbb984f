package org.xuequ.plan.reading.commitments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A count to reach or not to exceed.
 *
 * @param cmp {@code =}, {@code >=}, {@code <=}, {@code between} or {@code ≈}
 * @param n the count; the lower bound of {@code between}
 * @param upTo the upper bound of {@code between}, else null
 * @param unit in the document's script, {@code %} for shares
 * @param per DAY, WEEK, BIWEEK, MONTH, QUARTER, TERM, YEAR, MEETING, LESSON, SUBJECT or null
 * @param average 人均, 平均
 * @param each of whom each (每校, 人人), or null
 */
public record Quota(
        String cmp,
        double n,
        @Nullable Double upTo,
        String unit,
        @Nullable String per,
        boolean average,
        @Nullable String each) {

    /** The JSON of the gold format: {@code n} is a number, or [low, high]. */
    @JsonValue
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cmp", cmp);
        json.put("n", upTo == null ? whole(n) : List.of(whole(n), whole(upTo)));
        json.put("unit", unit);
        json.put("per", per == null ? "" : per);
        if (per == null) {
            json.remove("per");
        }
        if (average) {
            json.put("avg", true);
        }
        if (each != null) {
            json.put("each", each);
        }
        return json;
    }

    private static Number whole(double value) {
        return value == Math.rint(value) ? (Number) (long) value : (Number) value;
    }
}
