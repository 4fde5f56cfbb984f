package org.xuequ.task.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from one to another, both included. */
record Span(LocalDate from, LocalDate to) {
    Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    static Span on(LocalDate day) {
        return new Span(day, day);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Nullable
    Span and(Span other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to.isBefore(other.to) ? to : other.to;
        return end.isBefore(start) ? null : new Span(start, end);
    }
}
