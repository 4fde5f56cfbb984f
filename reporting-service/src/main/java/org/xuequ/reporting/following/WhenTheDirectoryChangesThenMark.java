package org.xuequ.reporting.following;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.Received;
import org.xuequ.reporting.rows.SchoolTerm;
import org.xuequ.reporting.scoring.Dirty;
import org.xuequ.reporting.scoring.Scores;
import org.xuequ.reporting.sources.OrgUnit;
import org.xuequ.reporting.sources.Sources;
import org.xuequ.reporting.sources.TermDates;

/**
 * Whether a unit was open at a deadline decides what was expected of it, so every score that exists for it is made
 * anew. One that is born meanwhile reads the directory after this was written.
 */
@Component
class WhenTheDirectoryChangesThenMark {
    private final Sources sources;
    private final Scores scores;
    private final Dirty dirty;

    WhenTheDirectoryChangesThenMark(Sources sources, Scores scores, Dirty dirty) {
        this.sources = sources;
        this.scores = scores;
        this.dirty = dirty;
    }

    void units(List<Received<OrgUnit>> received) {
        List<OrgUnit> units = received.stream().map(Received::event).toList();
        sources.units().keep(units);
        var touched = new HashSet<SchoolTerm>(scores.known(
                Scores.By.SCHOOL,
                units.stream().map(OrgUnit::schoolId).filter(Objects::nonNull).collect(Collectors.toSet())));
        touched.addAll(scores.known(
                Scores.By.DISTRICT,
                units.stream()
                        .filter(unit -> unit.schoolId() == null)
                        .map(OrgUnit::districtId)
                        .collect(Collectors.toSet())));
        dirty.mark(touched);
    }

    void terms(List<Received<TermDates>> received) {
        List<TermDates> terms = received.stream().map(Received::event).toList();
        sources.terms().keep(terms);
        dirty.mark(scores.known(
                Scores.By.TERM, terms.stream().map(TermDates::termId).collect(Collectors.toSet())));
    }
}
