package org.xuequ.plan.importing;

import static org.xuequ.plan.importing.ImportRefused.Reason.UNKNOWN_MEASURE;
import static org.xuequ.plan.importing.ImportRefused.Reason.UNKNOWN_SECTION;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.importing.Correction.AddMeasure;
import org.xuequ.plan.importing.Correction.ChangeMeasure;
import org.xuequ.plan.importing.Correction.ChangeSection;
import org.xuequ.plan.importing.Correction.DropMeasure;
import org.xuequ.plan.plan.PlanKind;

/**
 * One plan of a document.
 *
 * @param kind null when the document does not tell
 * @param period as written, such as 2025—2026学年第二学期; null when not found
 * @param organisation as written; null when not found
 */
public record PreviewPlan(
        @Nullable String title,
        @Nullable PlanKind kind,
        @Nullable String period,
        @Nullable String organisation,
        List<PreviewSection> sections,
        List<PreviewMeasure> measures) {

    public PreviewPlan {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
    }

    PreviewPlan correct(Correction correction) {
        return switch (correction) {
            case ChangeSection(int _, var path, var heading, var text) -> {
                requireSection(path);
                yield with(
                        sections.stream()
                                .map(s -> s.changed(path, heading, text))
                                .toList(),
                        measures);
            }
            case ChangeMeasure(int _, var measure) -> {
                requireMeasure(measure.measureId());
                requireSection(measure.section());
                yield with(
                        sections,
                        measures.stream()
                                .map(m -> m.measureId().equals(measure.measureId()) ? measure : m)
                                .toList());
            }
            case AddMeasure(int _, var measure) -> {
                requireSection(measure.section());
                yield with(
                        sections,
                        Stream.concat(measures.stream(), Stream.of(measure)).toList());
            }
            case DropMeasure(int _, var measureId) -> {
                requireMeasure(measureId);
                yield with(
                        sections,
                        measures.stream()
                                .filter(m -> !m.measureId().equals(measureId))
                                .toList());
            }
        };
    }

    /** @throws ImportRefused with UNKNOWN_MEASURE */
    public PreviewMeasure measure(String measureId) {
        return measures.stream()
                .filter(m -> m.measureId().equals(measureId))
                .findFirst()
                .orElseThrow(() -> new ImportRefused(UNKNOWN_MEASURE, measureId));
    }

    private void requireMeasure(String measureId) {
        measure(measureId);
    }

    private void requireSection(String path) {
        if (sections.stream().noneMatch(section -> section.holds(path))) {
            throw new ImportRefused(UNKNOWN_SECTION, path);
        }
    }

    private PreviewPlan with(List<PreviewSection> newSections, List<PreviewMeasure> newMeasures) {
        return new PreviewPlan(title, kind, period, organisation, newSections, newMeasures);
    }
}
