package org.xuequ.plan.plan;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.plan.DraftPlan.NewSection;
import org.xuequ.plan.plan.PlanCommand.RenewPlan;
import org.xuequ.plan.plan.PlanEvent.PlanRenewed;
import org.xuequ.plan.plan.PlanEvent.SectionReopened;

/**
 * A newer version takes the place of a plan. What did not change keeps its submissions and approval. A section that is
 * left out goes, unless somebody judged it or the cycle calls for it: then it stays behind empty, and handing that in
 * lets the reviewer see that it was withdrawn. Others hear at once of a section that no longer stands as it was judged.
 */
final class RenewalRules {
    private RenewalRules() {}

    static List<PlanEvent> renew(Plan plan, RenewPlan command) {
        DraftPlan.requireWhole(plan.id(), command.sections(), command.measures());
        var sections = new ArrayList<Section>();
        for (NewSection section : command.sections()) {
            sections.add(renewed(plan, section, command.measures()));
        }
        plan.sections().stream()
                .filter(section ->
                        command.sections().stream().noneMatch(each -> each.key().equals(section.key())))
                .filter(section ->
                        plan.cycleId() != null || !section.submissions().isEmpty())
                .forEach(section -> sections.add(emptied(plan, section)));
        boolean same = sections.equals(plan.sections()) && command.measures().equals(plan.measures());
        if (same) {
            return List.of();
        }
        var events = new ArrayList<PlanEvent>();
        events.add(new PlanRenewed(sections, command.measures()));
        sections.stream()
                .filter(section -> isReopened(plan, section))
                .forEach(section -> events.add(new SectionReopened(section.key(), command.at())));
        return List.copyOf(events);
    }

    private static boolean isReopened(Plan plan, Section now) {
        return now.status() == SectionStatus.DRAFT
                && plan.sections().stream()
                        .anyMatch(before -> before.key().equals(now.key())
                                && (before.status() == SectionStatus.SUBMITTED
                                        || before.status() == SectionStatus.APPROVED));
    }

    private static Section renewed(Plan plan, NewSection section, List<Measure> measures) {
        Section before = plan.sections().stream()
                .filter(each -> each.key().equals(section.key()))
                .findFirst()
                .orElse(null);
        if (before == null) {
            return Section.draft(section);
        }
        var own = measures.stream()
                .filter(measure -> measure.section().equals(section.key()))
                .toList();
        boolean same = section.title().equals(before.title())
                && section.kind() == before.kind()
                && section.text().equals(before.text())
                && own.equals(plan.measuresOf(section.key()));
        return same ? before : before.renewed(section);
    }

    private static Section emptied(Plan plan, Section section) {
        boolean empty =
                section.text().isBlank() && plan.measuresOf(section.key()).isEmpty();
        return empty ? section : section.written(section.title(), "", section.leadId());
    }
}
