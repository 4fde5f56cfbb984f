package org.xuequ.plan.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.importing.Correction.AddMeasure;
import org.xuequ.plan.importing.Correction.ChangeMeasure;
import org.xuequ.plan.importing.Correction.ChangePlan;
import org.xuequ.plan.importing.Correction.ChangeSection;
import org.xuequ.plan.importing.Correction.DropMeasure;
import org.xuequ.plan.importing.Correction.DropSection;
import org.xuequ.plan.importing.Correction.MergeSections;
import org.xuequ.plan.importing.Correction.MoveSection;
import org.xuequ.plan.importing.Correction.Retype;
import org.xuequ.plan.importing.Correction.SplitSection;
import org.xuequ.plan.importing.Made;

/**
 * A correction that was made, to be shown in a list.
 *
 * @param op as it was asked for
 * @param about path of the section or id of the measure, as they were then; empty when about the plan
 * @param by the person who made it, or made it again; null, as {@code at}, when that was not noted yet
 */
record CorrectionAnswer(
        String op,
        int plan,
        String about,
        @Nullable String by,
        @Nullable Instant at) {
    static CorrectionAnswer of(Made made) {
        int plan = made.what().plan();
        return switch (made.what()) {
            case ChangePlan _ -> new CorrectionAnswer("change-plan", plan, "", made.by(), made.at());
            case ChangeSection c -> new CorrectionAnswer("change-section", plan, c.path(), made.by(), made.at());
            case Retype c -> new CorrectionAnswer("retype", plan, c.path(), made.by(), made.at());
            case MergeSections c -> new CorrectionAnswer("merge-sections", plan, c.path(), made.by(), made.at());
            case SplitSection c -> new CorrectionAnswer("split-section", plan, c.path(), made.by(), made.at());
            case MoveSection c -> new CorrectionAnswer("move-section", plan, c.path(), made.by(), made.at());
            case DropSection c -> new CorrectionAnswer("drop-section", plan, c.path(), made.by(), made.at());
            case ChangeMeasure c ->
                new CorrectionAnswer("change-measure", plan, c.measure().measureId(), made.by(), made.at());
            case AddMeasure c ->
                new CorrectionAnswer("add-measure", plan, c.measure().measureId(), made.by(), made.at());
            case DropMeasure c -> new CorrectionAnswer("drop-measure", plan, c.measureId(), made.by(), made.at());
        };
    }
}
