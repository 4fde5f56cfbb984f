package org.xuequ.plan.reading.dates;

import org.jspecify.annotations.Nullable;

/**
 * One expression of time in a text.
 *
 * @param start first character in the text looked at
 * @param end after its last character
 * @param kind null when it only says how often
 * @param normalized null when it only says how often
 * @param recurrence null when it only says when
 * @param firm false for spans and festivals, which often merely qualify a noun (本学期工作量)
 */
public record When(
        int start,
        int end,
        @Nullable DueKind kind,
        @Nullable String normalized,
        @Nullable Recurrence recurrence,
        boolean firm) {

    public boolean isDue() {
        return kind != null;
    }

    static When due(DueKind kind, String normalized) {
        return new When(0, 0, kind, normalized, null, true);
    }

    static When span(String normalized) {
        return new When(0, 0, DueKind.RANGE, normalized, null, false);
    }

    static When every(Recurrence recurrence) {
        return new When(0, 0, null, null, recurrence, true);
    }

    When and(Recurrence often) {
        return new When(start, end, kind, normalized, often, firm);
    }

    When loosely() {
        return new When(start, end, kind, normalized, recurrence, false);
    }

    /** 下午2:30签到,3:00至5:30学习: the clock goes on where the day's half is not said again. */
    public When inAfternoon() {
        return kind == DueKind.TIME && normalized != null
                ? new When(start, end, kind, ClockRules.later(normalized), recurrence, firm)
                : this;
    }

    /** The same, found at another place. */
    public When at(int from, int to) {
        return new When(from, to, kind, normalized, recurrence, firm);
    }
}
