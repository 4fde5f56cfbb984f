package org.xuequ.plan.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.plan.DraftPlan.NewSection;

/** What somebody wants of a plan. */
public sealed interface PlanCommand {

    /** Null title or lead keeps what is there. */
    record WriteSection(
            String key,
            @Nullable String title,
            String text,
            @Nullable String leadId) implements PlanCommand {}

    /** Adds the measure, or puts it in place of the one with its id. */
    record WriteMeasure(Measure measure) implements PlanCommand {}

    record DropMeasure(String measureId) implements PlanCommand {}

    /**
     * A newer version of the whole plan. Sections that stay as they are keep their standing; others are worked on again.
     *
     * @param sections under their keys; null leads keep whoever leads
     */
    record RenewPlan(List<NewSection> sections, List<Measure> measures, Instant at) implements PlanCommand {}

    record SubmitSection(String key, String by, Instant at) implements PlanCommand {}

    /**
     * @param revision the text that the reviewer read; null means whichever lies there
     * @param openSchools ids of the district's schools open at that time: whom its directives address
     */
    record ApproveSection(String key, @Nullable String revision, String by, Instant at, List<String> openSchools)
            implements PlanCommand {}

    /** @param revision the text that the reviewer read; null means whichever lies there */
    record ReturnSection(String key, @Nullable String revision, String reason, String by, Instant at)
            implements PlanCommand {}
}
