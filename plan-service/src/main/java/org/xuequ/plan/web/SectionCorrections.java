package org.xuequ.plan.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.importing.Correction;
import org.xuequ.plan.importing.Correction.ChangePlan;
import org.xuequ.plan.importing.Correction.ChangeSection;
import org.xuequ.plan.importing.Correction.DropSection;
import org.xuequ.plan.importing.Correction.MergeSections;
import org.xuequ.plan.importing.Correction.MoveSection;
import org.xuequ.plan.importing.Correction.Retype;
import org.xuequ.plan.importing.Correction.SplitSection;
import org.xuequ.plan.importing.PreviewPlan;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.plan.SectionKind;

/** Corrections of a preview's plan and of its sections. Paths are those of the preview as it is now. */
final class SectionCorrections {
    private SectionCorrections() {}

    record ChangePlanBody(
            @Min(0) int plan,
            @Nullable PlanKind kind,
            @Nullable @Size(min = 1, max = 200) String title) implements CorrectionBody {
        @Override
        public Correction correction(PreviewPlan now) {
            return new ChangePlan(plan, kind, title);
        }
    }

    record ChangeSectionBody(
            @Min(0) int plan,
            @NotBlank @Size(max = 100) String path,
            @Nullable @Size(min = 1, max = 200) String heading,
            @Nullable @Size(max = 100_000) String text)
            implements CorrectionBody {
        @Override
        public Correction correction(PreviewPlan now) {
            return new ChangeSection(plan, path, heading, text);
        }
    }

    /** With all that stands below it. */
    record RetypeBody(
            @Min(0) int plan,
            @NotBlank @Size(max = 100) String path,
            @NotNull SectionKind kind) implements CorrectionBody {
        @Override
        public Correction correction(PreviewPlan now) {
            return new Retype(plan, path, kind);
        }
    }

    record MergeSectionsBody(
            @Min(0) int plan,
            @NotBlank @Size(max = 100) String path,
            @NotBlank @Size(max = 100) String into) implements CorrectionBody {
        @Override
        public Correction correction(PreviewPlan now) {
            return new MergeSections(plan, path, into);
        }
    }

    /**
     * @param at offset into the section's text, in UTF-16 code units
     * @param heading of the later part; absent, its first line
     */
    record SplitSectionBody(
            @Min(0) int plan,
            @NotBlank @Size(max = 100) String path,
            @Min(0) int at,
            @Nullable @Size(min = 1, max = 200) String heading)
            implements CorrectionBody {
        @Override
        public Correction correction(PreviewPlan now) {
            return new SplitSection(plan, path, at, heading);
        }
    }

    /**
     * @param parent absent for the top
     * @param position among the sections there, from 0
     */
    record MoveSectionBody(
            @Min(0) int plan,
            @NotBlank @Size(max = 100) String path,
            @Nullable @Size(min = 1, max = 100) String parent,
            @Min(0) int position)
            implements CorrectionBody {
        @Override
        public Correction correction(PreviewPlan now) {
            return new MoveSection(plan, path, parent, position);
        }
    }

    record DropSectionBody(
            @Min(0) int plan, @NotBlank @Size(max = 100) String path) implements CorrectionBody {
        @Override
        public Correction correction(PreviewPlan now) {
            return new DropSection(plan, path);
        }
    }
}
