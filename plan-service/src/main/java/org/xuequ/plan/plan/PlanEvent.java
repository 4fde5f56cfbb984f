package org.xuequ.plan.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Measure;

/** What happened to a plan; private to this service, the published ones are made from it. */
public sealed interface PlanEvent {

    record SectionWritten(
            String key, String title, String text, @Nullable String leadId) implements PlanEvent {}

    record MeasureWritten(Measure measure) implements PlanEvent {}

    record MeasureDropped(String measureId) implements PlanEvent {}

    /** It was handed in or approved, and a newer version changed it. */
    record SectionReopened(String key, Instant at) implements PlanEvent {}

    record PlanRenewed(List<Section> sections, List<Measure> measures) implements PlanEvent {}

    record SectionSubmitted(String key, String revision, String by, Instant at) implements PlanEvent {}

    record SectionReturned(String key, String reason, String by, Instant at) implements PlanEvent {}

    record SectionApproved(String key, String by, Instant at) implements PlanEvent {}

    record PlanActivated(Instant at) implements PlanEvent {}

    /** @param schools ids of the schools that owe it, each once */
    record DirectiveIssued(Measure measure, List<String> schools, Instant at) implements PlanEvent {}
}
