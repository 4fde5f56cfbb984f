package org.xuequ.plan.importing;

import static org.xuequ.plan.importing.ImportRefused.Reason.UNKNOWN_MEASURE;

import java.util.List;
import java.util.stream.Stream;
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
import org.xuequ.plan.plan.PlanKind;

/**
 * One plan of a document.
 *
 * @param kind null when the document does not tell
 * @param period as written, such as 2025—2026学年第二学期; null when not found
 * @param organisation as written; null when not found
 * @param date the document's own, {@code 2026-02-26} or {@code --02-26} when the year is masked; null when not found
 * @param truncated the text breaks off unfinished; false in previews that were kept before this was noted
 */
public record PreviewPlan(
        @Nullable String title,
        @Nullable PlanKind kind,
        @Nullable String period,
        @Nullable String organisation,
        @Nullable String date,
        Boolean truncated,
        List<PreviewSection> sections,
        List<PreviewMeasure> measures) {

    public PreviewPlan {
        truncated = truncated != null && truncated;
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
    }

    PreviewPlan correct(Correction correction) {
        return switch (correction) {
            case ChangeSection(int _, var path, var heading, var text) ->
                with(tree().change(path, section -> section.rewritten(heading, text)), measures);
            case Retype(int _, var path, var newKind) ->
                with(tree().change(path, section -> section.retyped(newKind)), measures);
            case ChangeMeasure(int _, var measure) -> {
                measure(measure.measureId());
                section(measure.section());
                yield with(
                        sections,
                        measures.stream()
                                .map(m -> m.measureId().equals(measure.measureId()) ? measure : m)
                                .toList());
            }
            case AddMeasure(int _, var measure) -> {
                section(measure.section());
                yield with(
                        sections,
                        Stream.concat(measures.stream(), Stream.of(measure)).toList());
            }
            case DropMeasure(int _, var measureId) -> {
                measure(measureId);
                yield with(
                        sections,
                        measures.stream()
                                .filter(m -> !m.measureId().equals(measureId))
                                .toList());
            }
            case ChangePlan(int _, var newKind, var newTitle) ->
                new PreviewPlan(
                        newTitle == null ? title : newTitle,
                        newKind == null ? kind : newKind,
                        period,
                        organisation,
                        date,
                        truncated,
                        sections,
                        measures);
            case MergeSections(int _, var path, var into) -> rearranged(tree().merge(path, into), measures);
            case SplitSection split -> split(split);
            case MoveSection(int _, var path, var parent, var position) ->
                rearranged(tree().move(path, parent, position), measures);
            case DropSection(int _, var path) -> rearranged(tree().drop(path), measures);
        };
    }

    /** @throws ImportRefused with UNKNOWN_SECTION */
    PreviewSection section(String path) {
        return tree().find(path);
    }

    public int sectionCount() {
        return tree().count();
    }

    private PreviewPlan split(SplitSection split) {
        String path = split.path();
        Rearranged parts = tree().split(path, split.at(), split.heading());
        var own = measures.stream().filter(m -> m.section().equals(path)).toList();
        List<String> later = MeasuresBehind.of(section(path).text(), split.at(), own);
        return rearranged(
                parts,
                measures.stream()
                        .map(m -> later.contains(m.measureId()) ? m.at(path + Sections.LATER) : m)
                        .toList());
    }

    /** Measures go where their section went, and with it when it is gone. */
    private PreviewPlan rearranged(Rearranged to, List<PreviewMeasure> of) {
        return with(
                to.sections(),
                of.stream()
                        .filter(m -> m.section().isEmpty() || to.now().containsKey(m.section()))
                        .map(m -> m.at(to.now().getOrDefault(m.section(), m.section())))
                        .toList());
    }

    private Sections tree() {
        return new Sections(sections);
    }

    /** @throws ImportRefused with UNKNOWN_MEASURE */
    public PreviewMeasure measure(String measureId) {
        return measures.stream()
                .filter(m -> m.measureId().equals(measureId))
                .findFirst()
                .orElseThrow(() -> new ImportRefused(UNKNOWN_MEASURE, measureId));
    }

    private PreviewPlan with(List<PreviewSection> newSections, List<PreviewMeasure> newMeasures) {
        return new PreviewPlan(title, kind, period, organisation, date, truncated, newSections, newMeasures);
    }
}
