package org.xuequ.reporting.following;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.Received;
import org.xuequ.reporting.rows.SchoolTerm;
import org.xuequ.reporting.scoring.Dirty;
import org.xuequ.reporting.scoring.Scores;
import org.xuequ.reporting.sources.Cycle;
import org.xuequ.reporting.sources.Plan;
import org.xuequ.reporting.sources.Sources;

/**
 * A repeat marks again even though it changed nothing: the first delivery may have died between writing and marking.
 */
@Component
class WhenPlansMoveThenMarkTheirSchools {
    private final Sources sources;
    private final Scores scores;
    private final Dirty dirty;

    WhenPlansMoveThenMarkTheirSchools(Sources sources, Scores scores, Dirty dirty) {
        this.sources = sources;
        this.scores = scores;
        this.dirty = dirty;
    }

    /** Schools that an earlier version addressed have a score of that term already and are marked by it. */
    void cycles(List<Received<Cycle>> received) {
        List<Cycle> cycles = received.stream().map(Received::event).toList();
        sources.cycles().keep(cycles);
        var touched = new HashSet<SchoolTerm>();
        cycles.forEach(cycle -> cycle.schools()
                .forEach(school -> touched.add(new SchoolTerm(cycle.districtId(), school, cycle.termId()))));
        touched.addAll(
                scores.known(Scores.By.TERM, cycles.stream().map(Cycle::termId).collect(Collectors.toSet())));
        dirty.mark(touched);
    }

    /** A plan counts in the term of the call it answers, should its own be another. */
    void plans(List<Received<Plan>> received) {
        List<Plan> plans = received.stream().map(Received::event).toList();
        sources.plans().keep(plans);
        Set<String> answered =
                plans.stream().map(Plan::cycleId).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Cycle> cycles = sources.cycles().find(answered);
        dirty.mark(plans.stream().flatMap(plan -> touched(plan, cycles)).collect(Collectors.toSet()));
    }

    private static Stream<SchoolTerm> touched(Plan plan, List<Cycle> cycles) {
        String school = plan.schoolId();
        if (school == null || plan.cycleId() == null) {
            return Stream.of();
        }
        return Stream.concat(
                        Stream.of(plan.termId()),
                        cycles.stream()
                                .filter(cycle -> cycle.cycleId().equals(plan.cycleId()))
                                .map(Cycle::termId))
                .map(term -> new SchoolTerm(plan.districtId(), school, term));
    }
}
