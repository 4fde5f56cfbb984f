package org.xuequ.plan.plan;

import static org.xuequ.plan.plan.Refused.Reason.UNKNOWN_SECTION;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Measure;
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
import org.xuequ.plan.plan.Submission.Verdict;
import org.xuequ.plan.revision.Revision;

/**
 * One unit's plan for a term (工作计划). {@link #decide} looks and answers; only {@link #apply} makes a new state.
 * A little past 150 lines, because what each event does to the state stands in one place.
 *
 * @param schoolId null for a plan of the district or of a group of schools
 * @param orgPath the unit whose plan it is, such as {@code /d1/s01}
 * @param cycleId the call that it answers; null when it was written of its own accord
 * @param origin the document or request that it came from; a repeat is known by it
 * @param activatedAt when the last section was approved; null before
 */
public record Plan(
        String id,
        String districtId,
        @Nullable String schoolId,
        String orgPath,
        PlanKind kind,
        String title,
        String termId,
        @Nullable String cycleId,
        String origin,
        List<Section> sections,
        List<Measure> measures,
        @Nullable Instant activatedAt) {

    public Plan {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
    }

    public boolean isActive() {
        return activatedAt != null;
    }

    /** @throws Refused with UNKNOWN_SECTION */
    public Section section(String key) {
        return sections.stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused(UNKNOWN_SECTION, key));
    }

    public List<Measure> measuresOf(String key) {
        return measures.stream()
                .filter(measure -> measure.section().equals(key))
                .toList();
    }

    /** The measures that every school owes once it is in force; none unless it is the district's plan. */
    public List<Measure> directives() {
        return kind == PlanKind.DISTRICT
                ? measures.stream().filter(Measure::isForSchools).toList()
                : List.of();
    }

    /** What handing the section in now would freeze. */
    public Revision freeze(String key) {
        Section section = section(key);
        return Revision.of(id, districtId, schoolId, key, section.title(), section.text(), measuresOf(key));
    }

    /** @throws Refused when the command may not be followed; an empty answer means that it is so already */
    public List<PlanEvent> decide(PlanCommand command) {
        return PlanRules.decide(this, command);
    }

    public Plan apply(List<PlanEvent> events) {
        Plan plan = this;
        for (PlanEvent event : events) {
            plan = plan.apply(event);
        }
        return plan;
    }

    public Plan apply(PlanEvent event) {
        return switch (event) {
            case SectionWritten(var key, var name, var text, var lead) -> with(key, s -> s.written(name, text, lead));
            case MeasureWritten(var measure) -> with(written(measure));
            case MeasureDropped(var measureId) -> with(without(measureId));
            case PlanRenewed(var newSections, var newMeasures) -> with(newSections, newMeasures, activatedAt);
            case SectionSubmitted(var key, var revision, var by, var at) ->
                with(key, s -> s.submitted(new Submission(revision, by, at, null)));
            case SectionReturned(var key, var reason, var by, var at) ->
                with(key, s -> s.judged(new Verdict(false, by, at, reason)));
            case SectionApproved(var key, var by, var at) -> with(key, s -> s.judged(new Verdict(true, by, at, null)));
            case PlanActivated(var at) -> with(sections, measures, at);
            case SectionReopened _, DirectiveIssued _ -> this;
        };
    }

    private List<Measure> written(Measure measure) {
        boolean known = measures.stream().anyMatch(each -> each.id().equals(measure.id()));
        return known
                ? measures.stream()
                        .map(each -> each.id().equals(measure.id()) ? measure : each)
                        .toList()
                : Stream.concat(measures.stream(), Stream.of(measure)).toList();
    }

    private List<Measure> without(String measureId) {
        return measures.stream().filter(each -> !each.id().equals(measureId)).toList();
    }

    private Plan with(String key, UnaryOperator<Section> change) {
        return with(
                sections.stream()
                        .map(s -> s.key().equals(key) ? change.apply(s) : s)
                        .toList(),
                measures,
                activatedAt);
    }

    /** Sections whose measures changed are being worked on again. */
    private Plan with(List<Measure> changed) {
        var reopened = sections.stream()
                .map(s -> measuresOf(s.key())
                                .equals(changed.stream()
                                        .filter(m -> m.section().equals(s.key()))
                                        .toList())
                        ? s
                        : s.reopened())
                .toList();
        return with(reopened, changed, activatedAt);
    }

    private Plan with(List<Section> newSections, List<Measure> newMeasures, @Nullable Instant active) {
        return new Plan(
                id,
                districtId,
                schoolId,
                orgPath,
                kind,
                title,
                termId,
                cycleId,
                origin,
                newSections,
                newMeasures,
                active);
    }
}
