package org.xuequ.notification.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;

/** Our own reading of {@code directory.term-changed.v1}: a term and the version of what was said about it. */
record TermNews(
        String termId,
        long version,
        String districtId,
        String name,
        LocalDate start,
        LocalDate end,
        String zone,
        LocalDate weekOne,
        @Nullable LocalDate midterm,
        @Nullable LocalDate finalExam,
        List<Holiday> holidays,
        List<LocalDate> makeUpWorkdays) {

    /** @throws RuntimeException when it describes no term, which makes the record a dead letter */
    TermNews {
        holidays = List.copyOf(holidays);
        makeUpWorkdays = List.copyOf(makeUpWorkdays);
        term(termId, districtId, name, start, end, zone, weekOne, midterm, finalExam, holidays, makeUpWorkdays);
    }

    Term term() {
        return term(termId, districtId, name, start, end, zone, weekOne, midterm, finalExam, holidays, makeUpWorkdays);
    }

    private static Term term(
            String termId,
            String districtId,
            String name,
            LocalDate start,
            LocalDate end,
            String zone,
            LocalDate weekOne,
            @Nullable LocalDate midterm,
            @Nullable LocalDate finalExam,
            List<Holiday> holidays,
            List<LocalDate> makeUpWorkdays) {
        return new Term(
                termId,
                districtId,
                name,
                start,
                end,
                ZoneId.of(zone),
                weekOne,
                midterm,
                finalExam,
                holidays,
                Set.copyOf(makeUpWorkdays));
    }
}
