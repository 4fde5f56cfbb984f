package org.xuequ.plan.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;

/** Our reading of {@code directory.term-changed.v1}. */
public record TermChanged(
        String termId,
        long version,
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
    public TermChanged {
        Objects.requireNonNull(termId, "termId");
        Objects.requireNonNull(districtId, "districtId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(weekOne, "weekOne");
        holidays = List.copyOf(holidays);
        makeUpWorkdays = Set.copyOf(makeUpWorkdays);
    }

    /** @throws IllegalArgumentException when it ends before it starts */
    public Term term() {
        return new Term(
                termId, districtId, name, start, end, zone, weekOne, midterm, finalExam, holidays, makeUpWorkdays);
    }
}
