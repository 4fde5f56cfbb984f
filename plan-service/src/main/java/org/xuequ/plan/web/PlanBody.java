package org.xuequ.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.drafting.Draft;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.plan.DraftPlan.NewSection;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.plan.SectionKind;
import org.xuequ.plan.wire.MeasureJson;

/** A plan written by hand. Kind and term may be left to the cycle. */
record PlanBody(
        @NotBlank @Size(max = 200) String orgPath,
        @Nullable PlanKind kind,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 64) String termId,
        @Nullable @Size(max = 64) String cycleId,
        @NotNull @Size(min = 1, max = 60) List<@Valid SectionBody> sections,
        @Nullable @Size(max = 1000) List<@Valid MeasureJson> measures) {

    record SectionBody(
            @NotBlank @Size(max = 64) @Pattern(regexp = "[\\p{L}\\p{N}._-]+")
            String key,

            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 100_000) String text,
            @Nullable @Size(max = 64) String leadId,
            @Nullable SectionKind kind) {
        NewSection section() {
            return new NewSection(key, title, text == null ? "" : text, leadId, kind == null ? SectionKind.PLAN : kind);
        }
    }

    Draft draft(String origin) {
        return new Draft(
                orgPath,
                kind,
                title,
                termId,
                cycleId,
                origin,
                sections.stream().map(SectionBody::section).toList(),
                measures == null ? List.of() : named(measures));
    }

    /** Measures without an id are called m1, m2 … past the ids that are taken. */
    private static List<Measure> named(List<MeasureJson> given) {
        var taken = new HashSet<>(given.stream()
                .map(MeasureJson::measureId)
                .filter(id -> id != null)
                .toList());
        var named = new ArrayList<Measure>();
        int next = 1;
        for (MeasureJson measure : given) {
            while (measure.measureId() == null && taken.contains("m" + next)) {
                next++;
            }
            String id = "m" + next;
            taken.add(id);
            named.add(Bodies.read(() -> measure.measure(id)));
        }
        return named;
    }
}
