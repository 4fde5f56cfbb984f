package org.xuequ.plan.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Term;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.cycle.Cycle;
import org.xuequ.plan.cycle.Cycles;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.directory.OrgUnit;
import org.xuequ.plan.drafting.DraftRefused.Reason;
import org.xuequ.plan.naming.Naming;
import org.xuequ.plan.plan.DraftPlan;
import org.xuequ.plan.plan.DraftPlan.NewSection;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanDesk;
import org.xuequ.plan.plan.PlanKind;

/**
 * Begins a plan. The id follows from the cycle and the unit, or else from what the plan came from: a cycle has at most
 * one plan of each unit, and a repeat finds the plan that it made before.
 */
public final class Drafting {
    private final PlanDesk desk;
    private final Cycles cycles;
    private final Directory directory;
    private final Clock clock;

    public Drafting(PlanDesk desk, Cycles cycles, Directory directory, Clock clock) {
        this.desk = desk;
        this.cycles = cycles;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @throws DraftRefused when it does not fit
     * @throws org.xuequ.plan.plan.Refused when its sections or measures contradict each other, or another has its place
     */
    public Stored<Plan> begin(Draft draft, Command request) {
        OrgUnit unit = directory
                .unitAt(draft.orgPath())
                .orElseThrow(() -> new DraftRefused(Reason.UNKNOWN_UNIT, draft.orgPath()));
        Cycle cycle = draft.cycleId() == null ? null : cycleFor(unit, draft.cycleId(), draft);
        PlanKind kind = kind(draft, cycle, unit);
        Term term = term(draft, cycle, unit);
        if (!unit.isOpenOn(LocalDate.ofInstant(clock.instant(), term.zone()))) {
            throw new DraftRefused(Reason.UNIT_CLOSED, unit.path());
        }
        for (NewSection section : draft.sections()) {
            if (section.leadId() != null) {
                requirePerson(section.leadId(), unit.districtId(), unit.schoolId());
            }
        }
        String id = cycle == null
                ? Naming.id("pl", unit.path(), draft.origin())
                : Naming.id("pl", unit.path(), "cycle", cycle.id());
        return desk.begin(
                new DraftPlan(
                        id,
                        unit.districtId(),
                        unit.schoolId(),
                        unit.path(),
                        kind,
                        draft.title(),
                        term.id(),
                        draft.cycleId(),
                        draft.origin(),
                        cycle == null ? draft.sections() : complete(draft.sections(), cycle),
                        draft.measures()),
                request);
    }

    /** @throws DraftRefused unless that person is of the district and, where there is one, of the school */
    public void requirePerson(String personId, String districtId, @Nullable String schoolId) {
        boolean known = directory
                .person(personId)
                .filter(person -> person.belongsTo(districtId, schoolId))
                .isPresent();
        if (!known) {
            throw new DraftRefused(Reason.UNKNOWN_PERSON, personId);
        }
    }

    private Cycle cycleFor(OrgUnit unit, String cycleId, Draft draft) {
        Cycle cycle = cycles.find(cycleId)
                .map(Stored::state)
                .filter(c -> c.districtId().equals(unit.districtId()))
                .orElseThrow(() -> new DraftRefused(Reason.UNKNOWN_CYCLE, cycleId));
        if (unit.kind() != OrgUnit.Kind.SCHOOL || !cycle.calls(unit.id())) {
            throw new DraftRefused(Reason.NOT_ADDRESSED, unit.path());
        }
        if (draft.kind() != null && draft.kind() != cycle.planKind()) {
            throw new DraftRefused(Reason.OTHER_KIND, cycle.planKind().name());
        }
        if (draft.termId() != null && !draft.termId().equals(cycle.termId())) {
            throw new DraftRefused(Reason.OTHER_TERM, cycle.termId());
        }
        return cycle;
    }

    private static PlanKind kind(Draft draft, @Nullable Cycle cycle, OrgUnit unit) {
        PlanKind kind = cycle == null ? draft.kind() : cycle.planKind();
        if (kind == null) {
            throw new DraftRefused(Reason.KIND_MISSING, unit.path());
        }
        if (kind == PlanKind.DISTRICT && unit.kind() != OrgUnit.Kind.DISTRICT) {
            throw new DraftRefused(Reason.NOT_A_DISTRICT, unit.path());
        }
        return kind;
    }

    private Term term(Draft draft, @Nullable Cycle cycle, OrgUnit unit) {
        String termId = cycle == null ? draft.termId() : cycle.termId();
        if (termId == null) {
            throw new DraftRefused(Reason.UNKNOWN_TERM, "");
        }
        return directory
                .term(termId)
                .filter(t -> t.districtId().equals(unit.districtId()))
                .orElseThrow(() -> new DraftRefused(Reason.UNKNOWN_TERM, termId));
    }

    /** A section that is called for and missing begins empty: the plan is not complete before it is written. */
    private static List<NewSection> complete(List<NewSection> given, Cycle cycle) {
        var keys = given.stream().map(NewSection::key).collect(Collectors.toSet());
        var all = new ArrayList<>(given);
        cycle.sections().stream()
                .filter(called -> !keys.contains(called.key()))
                .forEach(called -> all.add(new NewSection(called.key(), called.title(), "", null)));
        return all;
    }
}
