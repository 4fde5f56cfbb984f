package org.xuequ.plan.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.plan.Section;
import org.xuequ.plan.plan.SectionKind;
import org.xuequ.plan.plan.SectionStatus;
import org.xuequ.plan.wire.MeasureJson;

/**
 * The public state of a plan ({@code plan.section-….v1}, {@code plan.activated.v1}).
 *
 * @param section the one it is about; null when about all
 * @param measures only with {@code plan.activated.v1}
 */
record PublishedPlan(
        String planId,
        long version,
        String districtId,
        @Nullable String schoolId,
        String orgPath,
        PlanKind kind,
        String title,
        String termId,
        @Nullable String cycleId,
        Status status,
        List<PublishedSection> sections,
        @Nullable String section,
        Instant at,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MeasureJson> measures) {
    enum Status {
        DRAFT,
        ACTIVE
    }

    record PublishedSection(
            String key,
            String title,
            SectionKind kind,
            SectionStatus status,
            @Nullable String leadId,
            @Nullable String revision,
            @Nullable Instant firstSubmittedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant approvedAt,
            @Nullable String returnReason) {
        static PublishedSection of(Section section) {
            return new PublishedSection(
                    section.key(),
                    section.title(),
                    section.kind(),
                    section.status(),
                    section.leadId(),
                    section.revision(),
                    section.firstSubmittedAt(),
                    section.submittedAt(),
                    section.approvedAt(),
                    section.returnReason());
        }
    }

    static PublishedPlan aboutSection(Plan plan, long version, String section, Instant at) {
        return of(plan, version, section, at, null);
    }

    static PublishedPlan withMeasures(Plan plan, long version, Instant at) {
        return of(
                plan,
                version,
                null,
                at,
                plan.measures().stream().map(MeasureJson::of).toList());
    }

    private static PublishedPlan of(
            Plan plan, long version, @Nullable String section, Instant at, @Nullable List<MeasureJson> measures) {
        return new PublishedPlan(
                plan.id(),
                version,
                plan.districtId(),
                plan.schoolId(),
                plan.orgPath(),
                plan.kind(),
                plan.title(),
                plan.termId(),
                plan.cycleId(),
                plan.isActive() ? Status.ACTIVE : Status.DRAFT,
                plan.sections().stream().map(PublishedSection::of).toList(),
                section,
                at,
                measures);
    }
}
