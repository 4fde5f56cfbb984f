package org.xuequ.reporting.rows;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import org.xuequ.reporting.ReportingSettings;
import org.xuequ.reporting.sources.Cycle;
import org.xuequ.reporting.sources.OrgUnit;
import org.xuequ.reporting.sources.Plan;
import org.xuequ.reporting.sources.Sources;
import org.xuequ.reporting.sources.Task;
import org.xuequ.reporting.sources.TermDates;

/** Reads rows out of the store: five queries however many schools are asked for. */
@Component
public final class RowBook {
    private final Sources sources;
    private final ReportingSettings settings;

    RowBook(Sources sources, ReportingSettings settings) {
        this.sources = sources;
        this.settings = settings;
    }

    /** The rows of each, empty ones included. */
    public Map<SchoolTerm, Rows> read(Collection<SchoolTerm> wanted) {
        Set<String> terms = wanted.stream().map(SchoolTerm::termId).collect(Collectors.toSet());
        Set<String> schools = wanted.stream().map(SchoolTerm::schoolId).collect(Collectors.toSet());
        Map<String, TermDates> dates = sources.terms().find(terms).stream().collect(toMap(TermDates::termId, t -> t));
        List<Cycle> cycles = sources.cycles().find(query(where("termId").in(terms)));
        Map<String, List<Plan>> plans = sources
                .plans()
                .find(query(where("schoolId").in(schools)))
                .stream()
                .filter(plan -> plan.cycleId() != null)
                .collect(Collectors.groupingBy(plan -> String.valueOf(plan.schoolId())));
        Map<String, List<Task>> tasks =
                sources
                        .tasks()
                        .find(query(where("schoolId").in(schools).and("termId").in(terms)))
                        .stream()
                        .collect(Collectors.groupingBy(Task::owner));
        Units units = units(schools, wanted.stream().map(SchoolTerm::districtId).collect(Collectors.toSet()));
        Map<SchoolTerm, Rows> read = new LinkedHashMap<>();
        wanted.forEach(of -> read.put(
                of,
                Rows.of(
                        of,
                        cycles,
                        plans.getOrDefault(of.schoolId(), List.of()),
                        tasks.getOrDefault(of.schoolId(), List.of()),
                        units,
                        zone(dates.get(of.termId())))));
        return read;
    }

    /** The zone that a term's days are counted in; the settings' until the term is known. */
    public ZoneId zone(@Nullable TermDates term) {
        return term == null ? settings.zone() : term.zone();
    }

    /** All units of the schools and whatever stands above schools in the districts. */
    public Units units(Collection<String> schools, Collection<String> districts) {
        List<OrgUnit> found = sources.units()
                .find(query(new Criteria()
                        .orOperator(
                                where("schoolId").in(schools),
                                where("districtId")
                                        .in(districts)
                                        .and("schoolId")
                                        .is(null))));
        return new Units(found);
    }
}
