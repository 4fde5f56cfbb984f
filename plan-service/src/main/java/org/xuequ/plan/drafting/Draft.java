package org.xuequ.plan.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.plan.DraftPlan.NewSection;
import org.xuequ.plan.plan.PlanKind;

/**
 * A plan as its author gives it.
 *
 * @param kind null takes the cycle's
 * @param termId null takes the cycle's
 * @param origin names the document or request, so that a repeat begins no second plan
 */
public record Draft(
        String orgPath,
        @Nullable PlanKind kind,
        String title,
        @Nullable String termId,
        @Nullable String cycleId,
        String origin,
        List<NewSection> sections,
        List<Measure> measures) {}
