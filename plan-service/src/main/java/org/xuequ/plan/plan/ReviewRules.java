package org.xuequ.plan.plan;

import static org.xuequ.plan.plan.Refused.Reason.NOT_SUBMITTED;
import static org.xuequ.plan.plan.Refused.Reason.NO_OPEN_SCHOOLS;
import static org.xuequ.plan.plan.Refused.Reason.REVISION_SUPERSEDED;
import static org.xuequ.plan.plan.Refused.Reason.SECTION_APPROVED;
import static org.xuequ.plan.plan.Refused.Reason.SECTION_EMPTY;
import static org.xuequ.plan.plan.Refused.Reason.SECTION_RETURNED;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.plan.PlanCommand.ApproveSection;
import org.xuequ.plan.plan.PlanCommand.ReturnSection;
import org.xuequ.plan.plan.PlanCommand.SubmitSection;
import org.xuequ.plan.plan.PlanEvent.DirectiveIssued;
import org.xuequ.plan.plan.PlanEvent.PlanActivated;
import org.xuequ.plan.plan.PlanEvent.SectionApproved;
import org.xuequ.plan.plan.PlanEvent.SectionReturned;
import org.xuequ.plan.plan.PlanEvent.SectionSubmitted;

/** Handing in, approving and returning a section (DESIGN 1, Section). */
final class ReviewRules {
    private ReviewRules() {}

    static List<PlanEvent> submit(Plan plan, SubmitSection command) {
        Section section = plan.section(command.key());
        return switch (section.status()) {
            case SUBMITTED -> List.of();
            case APPROVED -> throw new Refused(SECTION_APPROVED, section.key());
            case RETURNED -> throw new Refused(SECTION_RETURNED, section.key());
            case DRAFT -> {
                // A section that was once handed in is withdrawn by handing in nothing: that is judged as well.
                if (section.text().isBlank() && section.submissions().isEmpty()) {
                    throw new Refused(SECTION_EMPTY, section.key());
                }
                yield List.of(new SectionSubmitted(
                        section.key(), plan.freeze(section.key()).id(), command.by(), command.at()));
            }
        };
    }

    static List<PlanEvent> approve(Plan plan, ApproveSection command) {
        Section section = plan.section(command.key());
        requireSameText(section, command.revision());
        if (section.status() == SectionStatus.APPROVED) {
            return List.of();
        }
        requireSubmitted(section);
        var events = new ArrayList<PlanEvent>();
        events.add(new SectionApproved(section.key(), command.by(), command.at()));
        boolean last =
                plan.sections().stream().allMatch(each -> each == section || each.status() == SectionStatus.APPROVED);
        if (last) {
            events.add(new PlanActivated(command.at()));
            if (command.openSchools().isEmpty() && !plan.directives().isEmpty()) {
                throw new Refused(NO_OPEN_SCHOOLS, plan.districtId());
            }
            plan.directives()
                    .forEach(measure -> events.add(new DirectiveIssued(measure, command.openSchools(), command.at())));
        }
        return List.copyOf(events);
    }

    static List<PlanEvent> giveBack(Section section, ReturnSection command) {
        requireSameText(section, command.revision());
        if (command.reason().equals(section.returnReason())) {
            return List.of();
        }
        requireSubmitted(section);
        return List.of(new SectionReturned(section.key(), command.reason(), command.by(), command.at()));
    }

    private static void requireSubmitted(Section section) {
        if (section.status() != SectionStatus.SUBMITTED) {
            throw new Refused(
                    section.status() == SectionStatus.APPROVED ? SECTION_APPROVED : NOT_SUBMITTED, section.key());
        }
    }

    private static void requireSameText(Section section, @Nullable String revision) {
        if (revision != null && !revision.equals(section.revision())) {
            throw new Refused(REVISION_SUPERSEDED, section.key());
        }
    }
}
