package org.xuequ.plan.renewal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.importing.PlanText;
import org.xuequ.plan.importing.PreviewPlan;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.naming.Naming;
import org.xuequ.plan.plan.DraftPlan.NewSection;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanCommand.RenewPlan;
import org.xuequ.plan.plan.Section;

/**
 * What a document makes of a plan that is there already. A measure keeps its id, and with it its tasks, as long as the
 * work is the same, however it is worded; other work gets an id that was never used.
 *
 * @param newSections what the plan becomes
 * @param newMeasures likewise
 * @param sections in the order of the newer version, then those that it leaves out
 * @param measures likewise
 */
public record NewerVersion(
        List<NewSection> newSections,
        List<Measure> newMeasures,
        List<SectionChange> sections,
        List<MeasureChange> measures) {
    /** @param before null when ADDED, @param after null when REMOVED */
    public record SectionChange(
            What what, @Nullable Section before, @Nullable NewSection after) {}

    /** As {@link SectionChange}. */
    public record MeasureChange(
            What what, @Nullable Measure before, @Nullable Measure after) {}

    /**
     * @param now the preview with its corrections
     * @param read the preview without: what a person said counts for more than what stands in the plan
     * @param origin document and plan in it; makes ids that are new
     * @param said path of a top section → key of the plan's
     * @throws org.xuequ.plan.importing.ImportRefused when {@code said} names what is not there
     */
    static NewerVersion of(Plan plan, PreviewPlan now, PreviewPlan read, String origin, Map<String, String> said) {
        Map<String, String> keys = SectionPairs.match(now.sections(), plan.sections(), said);
        var titles = new LinkedHashMap<String, String>();
        if (plan.cycleId() != null) {
            plan.sections().forEach(section -> titles.put(section.key(), section.title()));
        }
        var text = new PlanText(now, keys, titles);
        var corrected = new Corrected(now, read);
        Set<String> untouched = corrected.any() ? Set.of() : untouched(plan, text.sections());
        var changes = measures(plan, text.measures(), untouched, corrected, origin);
        List<Measure> after = changes.stream()
                .flatMap(change -> Stream.ofNullable(change.after()))
                .toList();
        return new NewerVersion(text.sections(), after, sections(plan, text.sections(), after), changes);
    }

    /** Makes it so. */
    RenewPlan command(Instant at) {
        return new RenewPlan(newSections, newMeasures, at);
    }

    /** Sections in the same words keep the measures that people put right there. */
    private static Set<String> untouched(Plan plan, List<NewSection> sections) {
        return sections.stream()
                .filter(section -> plan.sections().stream()
                        .anyMatch(old ->
                                old.key().equals(section.key()) && old.text().equals(section.text())))
                .map(NewSection::key)
                .collect(Collectors.toSet());
    }

    private static List<MeasureChange> measures(
            Plan plan, List<Measure> found, Set<String> untouched, Corrected corrected, String origin) {
        var before = plan.measures().stream()
                .filter(measure -> !untouched.contains(measure.section()))
                .toList();
        List<Integer> open = IntStream.range(0, found.size())
                .filter(i -> !untouched.contains(found.get(i).section()))
                .boxed()
                .toList();
        Map<Integer, Measure> was =
                MeasurePairs.match(before, open.stream().map(found::get).toList());
        var changes = new ArrayList<MeasureChange>();
        plan.measures().stream()
                .filter(measure -> untouched.contains(measure.section()))
                .forEach(measure -> changes.add(new MeasureChange(What.SAME, measure, measure)));
        for (int i = 0; i < open.size(); i++) {
            Measure old = was.get(i);
            int place = open.get(i);
            Measure after = after(old, found.get(place), corrected.has(place), origin);
            changes.add(new MeasureChange(
                    old == null ? What.ADDED : old.equals(after) ? What.SAME : What.CHANGED, old, after));
        }
        before.stream()
                .filter(measure -> !was.containsValue(measure))
                .forEach(measure -> changes.add(new MeasureChange(What.REMOVED, measure, null)));
        return changes;
    }

    private static Measure after(@Nullable Measure old, Measure found, boolean corrected, String origin) {
        if (old != null && !corrected && MeasurePairs.sameWords(old, found)) {
            return old.in(found.section());
        }
        if (old != null && MeasurePairs.sameWork(old, found)) {
            return found.as(old.id());
        }
        return found.as(found.id() + Naming.id("", origin).substring(0, 9));
    }

    private static List<SectionChange> sections(Plan plan, List<NewSection> newSections, List<Measure> newMeasures) {
        var changes = new ArrayList<SectionChange>();
        for (NewSection after : newSections) {
            Section before = plan.sections().stream()
                    .filter(section -> section.key().equals(after.key()))
                    .findFirst()
                    .orElse(null);
            changes.add(new SectionChange(what(plan, before, after, newMeasures), before, after));
        }
        plan.sections().stream()
                .filter(section ->
                        newSections.stream().noneMatch(after -> after.key().equals(section.key())))
                .forEach(section -> changes.add(
                        new SectionChange(section.text().isBlank() ? What.SAME : What.REMOVED, section, null)));
        return changes;
    }

    private static What what(Plan plan, @Nullable Section before, NewSection after, List<Measure> newMeasures) {
        if (before == null) {
            return What.ADDED;
        }
        boolean same = before.title().equals(after.title())
                && before.kind() == after.kind()
                && before.text().equals(after.text())
                && plan.measuresOf(after.key())
                        .equals(newMeasures.stream()
                                .filter(measure -> measure.section().equals(after.key()))
                                .toList());
        return same ? What.SAME : What.CHANGED;
    }
}
