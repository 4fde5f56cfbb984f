package org.xuequ.task.planning;

import java.util.List;
import java.util.stream.Stream;
import org.xuequ.messaging.Received;

/**
 * A plan in force makes tasks of its measures; a newer version of it rewords the open tasks and ends those of what it
 * left out. What a district's plan asks of its schools comes to them as directives instead, and ends with it too.
 */
public final class WhenPlanActivatedThenOpenTasks {
    private final Openings openings;
    private final OpeningTasks opening;

    public WhenPlanActivatedThenOpenTasks(Openings openings, OpeningTasks opening) {
        this.openings = openings;
        this.opening = opening;
    }

    /** Opens what is new in {@code plans}; repeats and plans not in force change nothing. */
    public void apply(List<Received<PlanActivated>> plans) {
        openings.keep(plans.stream()
                .map(Received::event)
                .filter(plan -> "ACTIVE".equals(plan.status()))
                .map(WhenPlanActivatedThenOpenTasks::opening)
                .toList());
        opening.openNew();
    }

    private static Opening opening(PlanActivated plan) {
        String home = plan.schoolId() == null ? plan.districtId() : plan.schoolId();
        return new Opening(
                plan.planId() + "@" + plan.version() + ":" + home,
                plan.districtId(),
                plan.schoolId(),
                plan.planId(),
                plan.version(),
                null,
                plan.orgPath(),
                plan.termId(),
                plan.measures().stream()
                        .filter(measure -> !(plan.kind().equals("DISTRICT") && measure.isForSchools()))
                        .map(MeasureRead::measure)
                        .toList(),
                directives(plan),
                sectionLeads(plan),
                plan.at(),
                Opening.Status.NEW);
    }

    /** What does not say whom it is addressed to counts as addressed to the schools still: it withdraws nothing. */
    private static List<Measure> directives(PlanActivated plan) {
        return plan.measures().stream()
                .filter(measure -> plan.kind().equals("DISTRICT") && !Boolean.FALSE.equals(measure.forSchools()))
                .map(MeasureRead::measure)
                .toList();
    }

    private static List<Opening.SectionLead> sectionLeads(PlanActivated plan) {
        return plan.sections().stream()
                .flatMap(section ->
                        Stream.ofNullable(section.leadId()).map(lead -> new Opening.SectionLead(section.key(), lead)))
                .toList();
    }
}
