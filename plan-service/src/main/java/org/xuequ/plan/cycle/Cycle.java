package org.xuequ.plan.cycle;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.xuequ.calendar.Term;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.plan.cycle.CycleRefused.Reason;
import org.xuequ.plan.cycle.OpenCycle.Call;
import org.xuequ.plan.plan.PlanKind;

/** A call for plans (计划征集): schools × sections is what is expected. */
public record Cycle(
        String id,
        String districtId,
        String title,
        String termId,
        PlanKind planKind,
        List<String> schools,
        List<CycleSection> sections,
        Instant openedAt) {

    /**
     * A section that is called for.
     *
     * @param deadline the last millisecond of its day in the district's zone
     * @param onTimeUntil the last millisecond of the last working day of grace
     */
    public record CycleSection(String key, String title, Instant deadline, int graceWorkdays, Instant onTimeUntil) {}

    public Cycle {
        schools = List.copyOf(schools);
        sections = List.copyOf(sections);
    }

    /** @throws CycleRefused without schools or sections, with a key twice or a deadline outside the term */
    public static Cycle open(OpenCycle command, Term term) {
        if (command.schools().isEmpty()) {
            throw new CycleRefused(Reason.NO_SCHOOLS, term.districtId());
        }
        if (command.sections().isEmpty()) {
            throw new CycleRefused(Reason.NO_SECTIONS, command.cycleId());
        }
        var keys = new HashSet<String>();
        for (Call call : command.sections()) {
            if (!keys.add(call.key())) {
                throw new CycleRefused(Reason.SECTION_TWICE, call.key());
            }
        }
        WorkCalendar calendar = WorkCalendar.of(term);
        return new Cycle(
                command.cycleId(),
                term.districtId(),
                command.title(),
                term.id(),
                command.planKind(),
                command.schools().stream().distinct().toList(),
                command.sections().stream().map(call -> resolve(call, calendar)).toList(),
                command.at());
    }

    public boolean calls(String schoolId) {
        return schools.contains(schoolId);
    }

    public Optional<CycleSection> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    private static CycleSection resolve(Call call, WorkCalendar calendar) {
        if (!calendar.term().covers(call.deadline())) {
            throw new CycleRefused(Reason.DEADLINE_OUTSIDE_TERM, call.deadline().toString());
        }
        return new CycleSection(
                call.key(),
                call.title(),
                calendar.endOf(call.deadline()),
                call.graceWorkdays(),
                calendar.endOf(calendar.plusWorkdays(call.deadline(), call.graceWorkdays())));
    }
}
