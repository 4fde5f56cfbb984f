package org.xuequ.calendar;

import java.time.LocalDate;

/**
 * Days off under one name, both ends included.
 *
 * @param name as people say it, without 节 where usual: 国庆, 清明
 */
public record Holiday(String name, LocalDate from, LocalDate to) {
    /** @throws IllegalArgumentException when {@code to} lies before {@code from} */
    public Holiday {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("holiday " + name + " ends " + to + " before it starts " + from);
        }
    }

    /** Whether {@code day} is one of its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
