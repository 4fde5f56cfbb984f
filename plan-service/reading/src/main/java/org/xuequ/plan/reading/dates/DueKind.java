package org.xuequ.plan.reading.dates;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a due is meant: on a day, during a span, or no later than. */
public enum DueKind {
    DATE,
    MONTH,
    WEEK,
    DEADLINE,
    RANGE,
    TIME,
    NONE;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
