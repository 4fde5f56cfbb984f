package org.xuequ.plan.measure;

import org.jspecify.annotations.Nullable;

/**
 * By when, relative to the term the plan is for.
 *
 * @param text the words of the plan, such as 3月20日之前; null when it does not say
 * @param normalized one of the importer's forms ({@code --03-20}, {@code W12}, {@code TERM-END} …); null with NONE
 */
public record Due(
        Kind kind, @Nullable String text, @Nullable String normalized) {
    public static final Due NONE = new Due(Kind.NONE, null, null);

    /** How exact the words are. Published in lower case. */
    public enum Kind {
        DATE,
        MONTH,
        WEEK,
        DEADLINE,
        RANGE,
        TIME,
        NONE
    }

    public Due {
        if (kind == Kind.NONE ? normalized != null : normalized == null) {
            throw new IllegalArgumentException("a due time has a normalized form, and none has none");
        }
    }
}
