package org.xuequ.reporting.recount;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xuequ.reporting.asking.Asked;
import org.xuequ.reporting.recount.Recount.Difference;
import org.xuequ.reporting.rows.RowBook;
import org.xuequ.reporting.rows.SchoolTerm;
import org.xuequ.reporting.scoring.Score;
import org.xuequ.reporting.scoring.Scores;
import org.xuequ.reporting.scoring.StoredScore;
import org.xuequ.reporting.sources.OrgUnit.Kind;
import org.xuequ.reporting.sources.Sources;

/** Counts again. A score whose rows change meanwhile is looked at again a few times before it is called different. */
@Component
class Recounting {
    private static final int LOOKS = 10;
    private static final long PAUSE_MILLIS = 200;
    private final Sources sources;
    private final Scores scores;
    private final RowBook book;

    Recounting(Sources sources, Scores scores, RowBook book) {
        this.sources = sources;
        this.scores = scores;
        this.book = book;
    }

    Recount of(Asked asked) throws InterruptedException {
        Set<SchoolTerm> all = everyone(asked);
        List<Difference> differences = compare(all);
        for (int look = 1; look < LOOKS && !differences.isEmpty(); look++) {
            Thread.sleep(PAUSE_MILLIS);
            Set<String> doubtful =
                    differences.stream().map(Difference::schoolId).collect(Collectors.toSet());
            differences = compare(
                    all.stream().filter(of -> doubtful.contains(of.schoolId())).toList());
        }
        return new Recount(differences.isEmpty(), all.size(), differences, asked.asOf());
    }

    /** Schools with a score, and those that ought to have one by what the sources say. */
    private Set<SchoolTerm> everyone(Asked asked) {
        String district = asked.unit().districtId();
        String term = asked.term().id();
        return Stream.of(
                        scores.inTerm(district, term).stream()
                                .map(score -> score.of().schoolId()),
                        sources.units().find(query(where("districtId").is(district))).stream()
                                .filter(unit -> unit.kind() == Kind.SCHOOL)
                                .map(unit -> unit.orgUnitId()),
                        sources.cycles().find(query(where("termId").is(term))).stream()
                                .filter(cycle -> cycle.districtId().equals(district))
                                .flatMap(cycle -> cycle.schools().stream()),
                        Stream.of(district))
                .flatMap(Function.identity())
                .sorted()
                .map(school -> new SchoolTerm(district, school, term))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Difference> compare(Collection<SchoolTerm> of) {
        Map<SchoolTerm, StoredScore> stored =
                scores.find(of).stream().collect(Collectors.toMap(StoredScore::of, Function.identity()));
        var differences = new ArrayList<Difference>();
        book.read(of).forEach((school, rows) -> {
            Score recounted = Score.of(rows);
            StoredScore kept =
                    Objects.requireNonNullElseGet(stored.get(school), () -> new StoredScore(school, 0, 0, Score.NONE));
            if (!kept.score().equals(recounted)) {
                differences.add(new Difference(school.schoolId(), kept.upToDate(), kept.score(), recounted));
            }
        });
        return differences;
    }
}
