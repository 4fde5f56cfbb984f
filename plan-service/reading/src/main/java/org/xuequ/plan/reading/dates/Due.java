package org.xuequ.plan.reading.dates;

import org.jspecify.annotations.Nullable;

/**
 * When something is due, still symbolic.
 *
 * @param text the words it was read from, in the document's script; null for none and where a heading says it
 * @param normalized {@code --03-20}, {@code W12}, {@code TERM-END} …; null for none
 */
public record Due(
        DueKind kind, @Nullable String text, @Nullable String normalized) {
    public static final Due NONE = new Due(DueKind.NONE, null, null);
}
