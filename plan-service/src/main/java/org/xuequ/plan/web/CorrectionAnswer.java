package org.xuequ.plan.web;

import org.xuequ.plan.importing.Correction;
import org.xuequ.plan.importing.Correction.AddMeasure;
import org.xuequ.plan.importing.Correction.ChangeMeasure;
import org.xuequ.plan.importing.Correction.ChangePlan;
import org.xuequ.plan.importing.Correction.ChangeSection;
import org.xuequ.plan.importing.Correction.DropMeasure;
import org.xuequ.plan.importing.Correction.DropSection;
import org.xuequ.plan.importing.Correction.MergeSections;
import org.xuequ.plan.importing.Correction.MoveSection;
import org.xuequ.plan.importing.Correction.SplitSection;

/**
 * A correction that was made, to be shown in a list.
 *
 * @param op as it was asked for
 * @param about path of the section or id of the measure, as they were then; empty when about the plan
 */
record CorrectionAnswer(String op, int plan, String about) {
    static CorrectionAnswer of(Correction correction) {
        int plan = correction.plan();
        return switch (correction) {
            case ChangePlan _ -> new CorrectionAnswer("change-plan", plan, "");
            case ChangeSection c -> new CorrectionAnswer("change-section", plan, c.path());
            case MergeSections c -> new CorrectionAnswer("merge-sections", plan, c.path());
            case SplitSection c -> new CorrectionAnswer("split-section", plan, c.path());
            case MoveSection c -> new CorrectionAnswer("move-section", plan, c.path());
            case DropSection c -> new CorrectionAnswer("drop-section", plan, c.path());
            case ChangeMeasure c ->
                new CorrectionAnswer("change-measure", plan, c.measure().measureId());
            case AddMeasure c ->
                new CorrectionAnswer("add-measure", plan, c.measure().measureId());
            case DropMeasure c -> new CorrectionAnswer("drop-measure", plan, c.measureId());
        };
    }
}
