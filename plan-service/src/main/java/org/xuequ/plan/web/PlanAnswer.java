package org.xuequ.plan.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.plan.Section;
import org.xuequ.plan.plan.SectionKind;
import org.xuequ.plan.plan.SectionStatus;
import org.xuequ.plan.wire.MeasureJson;

/**
 * A plan as it is read; in lists without its words.
 *
 * @param measures null in lists
 */
record PlanAnswer(
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
        @Nullable Instant activatedAt,
        List<SectionAnswer> sections,
        @Nullable List<MeasureJson> measures) {
    enum Status {
        DRAFT,
        ACTIVE
    }

    /** @param text null in lists */
    record SectionAnswer(
            String key,
            String title,
            SectionKind kind,
            @Nullable String text,
            @Nullable String leadId,
            SectionStatus status,
            @Nullable String revision,
            @Nullable Instant firstSubmittedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant approvedAt,
            @Nullable String returnReason) {
        static SectionAnswer of(Section section, boolean whole) {
            return new SectionAnswer(
                    section.key(),
                    section.title(),
                    section.kind(),
                    whole ? section.text() : null,
                    section.leadId(),
                    section.status(),
                    section.revision(),
                    section.firstSubmittedAt(),
                    section.submittedAt(),
                    section.approvedAt(),
                    section.returnReason());
        }
    }

    static PlanAnswer whole(Stored<Plan> stored) {
        return of(stored, true);
    }

    static PlanAnswer listed(Stored<Plan> stored) {
        return of(stored, false);
    }

    private static PlanAnswer of(Stored<Plan> stored, boolean whole) {
        Plan plan = stored.state();
        return new PlanAnswer(
                plan.id(),
                stored.version(),
                plan.districtId(),
                plan.schoolId(),
                plan.orgPath(),
                plan.kind(),
                plan.title(),
                plan.termId(),
                plan.cycleId(),
                plan.isActive() ? Status.ACTIVE : Status.DRAFT,
                plan.activatedAt(),
                plan.sections().stream()
                        .map(section -> SectionAnswer.of(section, whole))
                        .toList(),
                whole ? plan.measures().stream().map(MeasureJson::of).toList() : null);
    }
}
