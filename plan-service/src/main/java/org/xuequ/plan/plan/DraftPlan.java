package org.xuequ.plan.plan;

import static org.xuequ.plan.plan.Refused.Reason.MEASURE_TWICE;
import static org.xuequ.plan.plan.Refused.Reason.NO_SECTIONS;
import static org.xuequ.plan.plan.Refused.Reason.SECTION_TWICE;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Measure;

/** Begins a plan, written by hand or read from a document. The fields mean what they mean in {@link Plan}. */
public record DraftPlan(
        String planId,
        String districtId,
        @Nullable String schoolId,
        String orgPath,
        PlanKind kind,
        String title,
        String termId,
        @Nullable String cycleId,
        String origin,
        List<NewSection> sections,
        List<Measure> measures) {

    /** A section as first written. */
    public record NewSection(
            String key, String title, String text, @Nullable String leadId, SectionKind kind) {
        /** Of kind PLAN, as most are. */
        public NewSection(String key, String title, String text, @Nullable String leadId) {
            this(key, title, text, leadId, SectionKind.PLAN);
        }
    }

    /** @throws Refused without sections, with a key or measure twice, or with a measure of an unknown section */
    Plan begin() {
        requireWhole(planId, sections, measures);
        var drafts = sections.stream().map(Section::draft).toList();
        return new Plan(
                planId, districtId, schoolId, orgPath, kind, title, termId, cycleId, origin, drafts, measures, null);
    }

    /** @throws Refused without sections, with a key or measure twice, or with a measure of an unknown section */
    static void requireWhole(String planId, List<NewSection> sections, List<Measure> measures) {
        if (sections.isEmpty()) {
            throw new Refused(NO_SECTIONS, planId);
        }
        var keys = new HashSet<String>();
        for (NewSection section : sections) {
            if (!keys.add(section.key())) {
                throw new Refused(SECTION_TWICE, section.key());
            }
        }
        var measureIds = new HashSet<String>();
        for (Measure measure : measures) {
            if (!keys.contains(measure.section())) {
                throw new Refused(Refused.Reason.UNKNOWN_SECTION, measure.section());
            }
            if (!measureIds.add(measure.id())) {
                throw new Refused(MEASURE_TWICE, measure.id());
            }
        }
        PlanRules.requireAnnounceable(planId, measures);
    }
}
