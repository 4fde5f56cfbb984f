package org.xuequ.plan.messaging;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.Event;
import org.xuequ.plan.cycle.Cycle;
import org.xuequ.plan.cycle.CycleAnnouncement;
import org.xuequ.plan.plan.Announcements;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanEvent;
import org.xuequ.plan.plan.PlanEvent.DirectiveIssued;
import org.xuequ.plan.plan.PlanEvent.MeasureDropped;
import org.xuequ.plan.plan.PlanEvent.MeasureWritten;
import org.xuequ.plan.plan.PlanEvent.PlanActivated;
import org.xuequ.plan.plan.PlanEvent.PlanRenewed;
import org.xuequ.plan.plan.PlanEvent.SectionApproved;
import org.xuequ.plan.plan.PlanEvent.SectionReopened;
import org.xuequ.plan.plan.PlanEvent.SectionReturned;
import org.xuequ.plan.plan.PlanEvent.SectionSubmitted;
import org.xuequ.plan.plan.PlanEvent.SectionWritten;

/** Says on plan-events what concerns others; who is writing at what stays within the school. */
@Component
class PlanEvents implements Announcements, CycleAnnouncement {
    @Override
    public List<Event> of(Plan after, long version, List<PlanEvent> happened) {
        return happened.stream().flatMap(event -> say(after, version, event)).toList();
    }

    @Override
    public Event opened(Cycle cycle, long version) {
        return new Event("plan.cycle-opened.v1", cycle.districtId(), cycle.id(), PublishedCycle.of(cycle, version));
    }

    private static Stream<Event> say(Plan plan, long version, PlanEvent event) {
        return switch (event) {
            case SectionWritten _, MeasureWritten _, MeasureDropped _, PlanRenewed _ -> Stream.empty();
            case SectionSubmitted(var key, var revision, var by, var at) ->
                say("plan.section-submitted.v1", plan, PublishedPlan.aboutSection(plan, version, key, at));
            case SectionReturned(var key, var reason, var by, var at) ->
                say("plan.section-returned.v1", plan, PublishedPlan.aboutSection(plan, version, key, at));
            case SectionApproved(var key, var by, var at) ->
                say("plan.section-approved.v1", plan, PublishedPlan.aboutSection(plan, version, key, at));
            case SectionReopened(var key, var at) ->
                say("plan.section-reopened.v1", plan, PublishedPlan.aboutSection(plan, version, key, at));
            case PlanActivated(var at) -> say("plan.activated.v1", plan, PublishedPlan.withMeasures(plan, version, at));
            case DirectiveIssued issued -> {
                var directive = PublishedDirective.of(plan, version, issued);
                yield Stream.of(
                        new Event("plan.directive-issued.v1", plan.districtId(), directive.directiveId(), directive));
            }
        };
    }

    private static Stream<Event> say(String type, Plan plan, PublishedPlan payload) {
        String key = Objects.requireNonNullElse(plan.schoolId(), plan.districtId());
        return Stream.of(new Event(type, key, plan.id(), payload));
    }
}
