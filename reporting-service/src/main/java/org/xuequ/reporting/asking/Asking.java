package org.xuequ.reporting.asking;

import static java.util.Comparator.comparing;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xuequ.reporting.ReportingSettings;
import org.xuequ.reporting.asking.Asked.Named;
import org.xuequ.reporting.scoring.Scores;
import org.xuequ.reporting.sources.OrgUnit;
import org.xuequ.reporting.sources.OrgUnit.Kind;
import org.xuequ.reporting.sources.Sources;
import org.xuequ.reporting.sources.TermDates;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Problem;

/** Finds what a request names. Every answer below /reports goes through here, so none shows a foreign school. */
@Component
public final class Asking {
    private final Sources sources;
    private final Scores scores;
    private final ReportingSettings settings;
    private final Clock clock;

    Asking(Sources sources, Scores scores, ReportingSettings settings, Clock clock) {
        this.sources = sources;
        this.scores = scores;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A district in a term.
     *
     * @param termId null for the term that today belongs to
     * @throws Problem 404 where there is none or it is out of the caller's sight
     */
    public Asked district(Caller caller, String id, @Nullable String termId) {
        return asked(seen(caller, id, Kind.DISTRICT), termId);
    }

    /** A school in a term, or the district's office by the district's id; otherwise as {@link #district}. */
    public Asked school(Caller caller, String id, @Nullable String termId) {
        return asked(seen(caller, id, Kind.SCHOOL, Kind.DISTRICT), termId);
    }

    private OrgUnit seen(Caller caller, String id, Kind... kinds) {
        return sources.units()
                .find(id)
                .filter(unit -> List.of(kinds).contains(unit.kind()) && caller.sees(unit.path()))
                .orElseThrow(() -> Problem.notFound(id));
    }

    private Asked asked(OrgUnit unit, @Nullable String termId) {
        Instant now = clock.instant();
        if (termId == null) {
            return asked(unit, current(unit.districtId(), now), now);
        }
        return sources.terms()
                .find(termId)
                .filter(term -> term.districtId().equals(unit.districtId()))
                .map(term -> asked(unit, term, now))
                .orElseGet(() -> unnamed(unit, termId, now));
    }

    private static Asked asked(OrgUnit unit, TermDates term, Instant now) {
        return new Asked(unit, new Named(term.termId(), term.name()), term.zone(), now);
    }

    /** Rows may be here before the term itself is heard of. */
    private Asked unnamed(OrgUnit unit, String termId, Instant now) {
        if (scores.inTerm(unit.districtId(), termId).isEmpty()) {
            throw Problem.notFound(termId);
        }
        return new Asked(unit, new Named(termId, termId), settings.zone(), now);
    }

    /** The term begun last, or the first one should none have begun. */
    private TermDates current(String districtId, Instant now) {
        List<TermDates> terms = sources.terms().find(query(where("districtId").is(districtId))).stream()
                .sorted(comparing(TermDates::start).reversed())
                .toList();
        return terms.stream()
                .filter(term -> !term.start().isAfter(LocalDate.ofInstant(now, term.zone())))
                .findFirst()
                .or(() -> terms.reversed().stream().findFirst())
                .orElseThrow(
                        () -> Problem.invalid("term", "本学区尚无学期，请指明学期。", "The district has no term yet. Name one."));
    }
}
