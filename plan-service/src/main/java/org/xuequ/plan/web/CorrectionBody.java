package org.xuequ.plan.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.importing.Correction;
import org.xuequ.plan.importing.Correction.AddMeasure;
import org.xuequ.plan.importing.Correction.ChangeMeasure;
import org.xuequ.plan.importing.Correction.DropMeasure;
import org.xuequ.plan.importing.PreviewMeasure;
import org.xuequ.plan.importing.PreviewPlan;
import org.xuequ.plan.measure.Due;
import org.xuequ.plan.measure.Recurrence;
import org.xuequ.plan.wire.DueJson;
import org.xuequ.plan.wire.QuotaJson;

/** A correction of a preview, told apart by {@code op}. A field that is absent keeps what was read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SectionCorrections.ChangePlanBody.class, name = "change-plan"),
    @JsonSubTypes.Type(value = SectionCorrections.ChangeSectionBody.class, name = "change-section"),
    @JsonSubTypes.Type(value = SectionCorrections.RetypeBody.class, name = "retype"),
    @JsonSubTypes.Type(value = SectionCorrections.MergeSectionsBody.class, name = "merge-sections"),
    @JsonSubTypes.Type(value = SectionCorrections.SplitSectionBody.class, name = "split-section"),
    @JsonSubTypes.Type(value = SectionCorrections.MoveSectionBody.class, name = "move-section"),
    @JsonSubTypes.Type(value = SectionCorrections.DropSectionBody.class, name = "drop-section"),
    @JsonSubTypes.Type(value = CorrectionBody.ChangeMeasureBody.class, name = "change-measure"),
    @JsonSubTypes.Type(value = CorrectionBody.AddMeasureBody.class, name = "add-measure"),
    @JsonSubTypes.Type(value = CorrectionBody.DropMeasureBody.class, name = "drop-measure")
})
interface CorrectionBody {
    /** Index of the plan within the document, from 0. */
    int plan();

    /** @param now the plan as it is understood now */
    Correction correction(PreviewPlan now);

    /** @param without names of fields to empty: due, recurrence, quota, category */
    record ChangeMeasureBody(
            @Min(0) int plan,
            @NotBlank @Size(max = 64) String measure,
            @Nullable @Size(min = 1, max = 100) String section,
            @Nullable @Size(min = 1, max = 50) String category,
            @Nullable @Size(min = 1, max = 500) String action,
            @Nullable @Size(min = 1, max = 2_000) String quote,
            @Nullable @Valid DueJson due,
            @Nullable Recurrence recurrence,
            @Nullable @Valid QuotaJson quota,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 50) String> responsible,
            @Nullable @Size(max = 4) List<Emptied> without)
            implements CorrectionBody {
        enum Emptied {
            due,
            recurrence,
            quota,
            category
        }

        @Override
        public Correction correction(PreviewPlan now) {
            PreviewMeasure before = now.measure(measure);
            return new ChangeMeasure(
                    plan,
                    new PreviewMeasure(
                            measure,
                            Objects.requireNonNullElse(section, before.section()),
                            empties(Emptied.category) ? null : category == null ? before.category() : category,
                            Objects.requireNonNullElse(action, before.action()),
                            Objects.requireNonNullElse(quote, before.quote()),
                            before.start(),
                            before.end(),
                            empties(Emptied.due) ? Due.NONE : due == null ? before.due() : due.due(),
                            empties(Emptied.recurrence) ? null : recurrence == null ? before.recurrence() : recurrence,
                            empties(Emptied.quota) ? null : quota == null ? before.quota() : quota.quota(),
                            Objects.requireNonNullElse(responsible, before.responsible()),
                            1,
                            List.of()));
        }

        private boolean empties(Emptied field) {
            return without != null && without.contains(field);
        }
    }

    record AddMeasureBody(
            @Min(0) int plan,
            @NotBlank @Size(max = 100) String section,
            @Nullable @Size(max = 50) String category,
            @NotBlank @Size(max = 500) String action,
            @Nullable @Size(min = 1, max = 2_000) String quote,
            @Nullable @Valid DueJson due,
            @Nullable Recurrence recurrence,
            @Nullable @Valid QuotaJson quota,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 50) String> responsible)
            implements CorrectionBody {
        @Override
        public Correction correction(PreviewPlan now) {
            return new AddMeasure(
                    plan,
                    new PreviewMeasure(
                            unused(now),
                            section,
                            category,
                            action,
                            Objects.requireNonNullElse(quote, action),
                            null,
                            null,
                            due == null ? Due.NONE : due.due(),
                            recurrence,
                            quota == null ? null : quota.quota(),
                            Objects.requireNonNullElse(responsible, List.of()),
                            1,
                            List.of()));
        }

        private static String unused(PreviewPlan now) {
            int next = now.measures().size() + 1;
            while (taken(now, "m" + next)) {
                next++;
            }
            return "m" + next;
        }

        private static boolean taken(PreviewPlan now, String id) {
            return now.measures().stream().anyMatch(m -> m.measureId().equals(id));
        }
    }

    record DropMeasureBody(
            @Min(0) int plan, @NotBlank @Size(max = 64) String measure) implements CorrectionBody {
        @Override
        public Correction correction(PreviewPlan now) {
            return new DropMeasure(plan, measure);
        }
    }
}
