package org.xuequ.reporting.district;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xuequ.reporting.asking.Asked;
import org.xuequ.reporting.scoring.Score;
import org.xuequ.reporting.scoring.Scores;
import org.xuequ.reporting.scoring.StoredScore;
import org.xuequ.reporting.sources.OrgUnit;
import org.xuequ.reporting.sources.OrgUnit.Kind;
import org.xuequ.reporting.sources.Sources;

/** Puts the report together from the schools' scores, which are the only thing that is stored. */
@Component
class DistrictReports {
    private final Sources sources;
    private final Scores scores;

    DistrictReports(Sources sources, Scores scores) {
        this.sources = sources;
        this.scores = scores;
    }

    DistrictReport of(Asked asked) {
        String districtId = asked.unit().districtId();
        List<StoredScore> stored = scores.inTerm(districtId, asked.term().id());
        Map<String, Score> bySchool =
                stored.stream().collect(toMap(score -> score.of().schoolId(), StoredScore::score));
        Score office = bySchool.remove(districtId);
        return DistrictReport.of(
                asked,
                stored.stream().allMatch(StoredScore::upToDate),
                names(districtId, bySchool).entrySet().stream()
                        .map(school -> SchoolLine.of(
                                school.getKey(),
                                school.getValue(),
                                bySchool.getOrDefault(school.getKey(), Score.NONE),
                                asked.now()))
                        .toList(),
                office(asked, office));
    }

    /** The schools that the directory knows and, under their ids, those that only rows speak of yet. */
    private Map<String, String> names(String districtId, Map<String, Score> bySchool) {
        Map<String, String> names = new TreeMap<>();
        bySchool.keySet().forEach(id -> names.put(id, id));
        sources.units().find(query(where("districtId").is(districtId))).stream()
                .filter(unit -> unit.kind() == Kind.SCHOOL)
                .forEach((OrgUnit unit) -> names.put(unit.orgUnitId(), unit.name()));
        return names;
    }

    private static @Nullable SchoolLine office(Asked asked, @Nullable Score score) {
        return score == null || score.equals(Score.NONE)
                ? null
                : SchoolLine.of(asked.unit().orgUnitId(), asked.unit().name(), score, asked.now());
    }
}
