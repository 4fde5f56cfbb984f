package org.xuequ.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One term of a district as the directory announces it ({@code directory.term-changed.v1}).
 *
 * @param start first day, included
 * @param end last day, included
 * @param zone where its days begin and end
 * @param weekOne any day of the first teaching week; weeks are counted from that week's Monday
 * @param midterm first day of the midterm examinations, where there are any
 * @param finalExam first day of the final examinations, where there are any
 * @param holidays days off that would otherwise be working days, and the weekend days around them
 * @param makeUpWorkdays weekend days that are worked in exchange (调休)
 */
public record Term(
        String id,
        String districtId,
        String name,
        LocalDate start,
        LocalDate end,
        ZoneId zone,
        LocalDate weekOne,
        @Nullable LocalDate midterm,
        @Nullable LocalDate finalExam,
        List<Holiday> holidays,
        Set<LocalDate> makeUpWorkdays) {

    /** @throws IllegalArgumentException when the term ends before it starts */
    public Term {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("term " + id + " ends " + end + " before it starts " + start);
        }
        holidays = List.copyOf(holidays);
        makeUpWorkdays = Set.copyOf(makeUpWorkdays);
    }

    /** Whether {@code day} lies in the term, both ends included. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
