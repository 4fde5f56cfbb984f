package org.xuequ.task.messaging;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;
import org.xuequ.task.planning.DirectoryBook.Versioned;

/** What we read of {@code directory.term-changed.v1}. */
record TermChanged(
        String termId,
        long version,
        String districtId,
        @Nullable String schoolId,
        String name,
        LocalDate start,
        LocalDate end,
        ZoneId zone,
        LocalDate weekOne,
        @Nullable LocalDate midterm,
        @Nullable LocalDate finalExam,
        List<Holiday> holidays,
        Set<LocalDate> makeUpWorkdays) {

    TermChanged {
        if (termId == null || districtId == null || start == null || end == null || zone == null || weekOne == null) {
            throw new IllegalArgumentException("a term needs termId, districtId, start, end, zone and weekOne");
        }
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("term " + termId + " ends before it starts");
        }
        holidays = holidays == null ? List.of() : holidays;
        makeUpWorkdays = makeUpWorkdays == null ? Set.of() : makeUpWorkdays;
    }

    Versioned<Term> term() {
        return new Versioned<>(
                version,
                districtId,
                schoolId,
                new Term(
                        termId,
                        districtId,
                        name,
                        start,
                        end,
                        zone,
                        weekOne,
                        midterm,
                        finalExam,
                        holidays,
                        makeUpWorkdays));
    }
}
