package org.xuequ.plan.plan;

import static org.xuequ.plan.plan.Refused.Reason.SECTION_APPROVED;
import static org.xuequ.plan.plan.Refused.Reason.SECTION_SUBMITTED;
import static org.xuequ.plan.plan.Refused.Reason.TOO_MANY_MEASURES;
import static org.xuequ.plan.plan.Refused.Reason.UNKNOWN_MEASURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.plan.PlanCommand.ApproveSection;
import org.xuequ.plan.plan.PlanCommand.DropMeasure;
import org.xuequ.plan.plan.PlanCommand.RenewPlan;
import org.xuequ.plan.plan.PlanCommand.ReturnSection;
import org.xuequ.plan.plan.PlanCommand.SubmitSection;
import org.xuequ.plan.plan.PlanCommand.WriteMeasure;
import org.xuequ.plan.plan.PlanCommand.WriteSection;
import org.xuequ.plan.plan.PlanEvent.MeasureDropped;
import org.xuequ.plan.plan.PlanEvent.MeasureWritten;
import org.xuequ.plan.plan.PlanEvent.SectionWritten;

/** What may be written in which state of a section (DESIGN 1, Section); {@link ReviewRules} has the rest. */
final class PlanRules {
    /** A plan is announced in one event with all its measures; brokers take a megabyte, a character up to four bytes. */
    private static final int MOST_MEASURE_CHARACTERS = 150_000;

    private static final int MOST_MEASURES = 1_000;

    private PlanRules() {}

    static void requireAnnounceable(String planId, List<Measure> measures) {
        int characters = measures.stream().mapToInt(PlanRules::length).sum();
        if (measures.size() > MOST_MEASURES || characters > MOST_MEASURE_CHARACTERS) {
            throw new Refused(TOO_MANY_MEASURES, planId);
        }
    }

    private static int length(Measure measure) {
        return measure.action().length()
                + measure.quote().length()
                + measure.responsible().stream().mapToInt(String::length).sum();
    }

    static List<PlanEvent> decide(Plan plan, PlanCommand command) {
        return switch (command) {
            case WriteSection write -> write(plan.section(write.key()), write);
            case WriteMeasure(var measure) -> write(plan, measure);
            case DropMeasure(var measureId) -> drop(plan, measureId);
            case RenewPlan renew -> RenewalRules.renew(plan, renew);
            case SubmitSection submit -> ReviewRules.submit(plan, submit);
            case ApproveSection approve -> ReviewRules.approve(plan, approve);
            case ReturnSection back -> ReviewRules.giveBack(plan.section(back.key()), back);
        };
    }

    private static List<PlanEvent> write(Section section, WriteSection command) {
        String title = command.title() == null ? section.title() : command.title();
        String lead = command.leadId() == null ? section.leadId() : command.leadId();
        boolean same = title.equals(section.title())
                && command.text().equals(section.text())
                && Objects.equals(lead, section.leadId());
        if (same) {
            return List.of();
        }
        requireWritable(section);
        return List.of(new SectionWritten(section.key(), title, command.text(), lead));
    }

    private static List<PlanEvent> write(Plan plan, Measure measure) {
        Section into = plan.section(measure.section());
        Measure before = find(plan, measure.id());
        if (measure.equals(before)) {
            return List.of();
        }
        requireWritable(into);
        if (before != null) {
            requireWritable(plan.section(before.section()));
        }
        var written = new ArrayList<>(plan.measures());
        written.remove(before);
        written.add(measure);
        requireAnnounceable(plan.id(), written);
        return List.of(new MeasureWritten(measure));
    }

    private static List<PlanEvent> drop(Plan plan, String measureId) {
        Measure measure = find(plan, measureId);
        if (measure == null) {
            throw new Refused(UNKNOWN_MEASURE, measureId);
        }
        requireWritable(plan.section(measure.section()));
        return List.of(new MeasureDropped(measureId));
    }

    private static void requireWritable(Section section) {
        if (!section.isWritable()) {
            throw new Refused(
                    section.status() == SectionStatus.APPROVED ? SECTION_APPROVED : SECTION_SUBMITTED, section.key());
        }
    }

    private static @Nullable Measure find(Plan plan, String measureId) {
        return plan.measures().stream()
                .filter(measure -> measure.id().equals(measureId))
                .findFirst()
                .orElse(null);
    }
}
