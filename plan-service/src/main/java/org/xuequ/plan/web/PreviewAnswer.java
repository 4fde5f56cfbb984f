package org.xuequ.plan.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.importing.DocumentImport.Acceptance;
import org.xuequ.plan.importing.LeftOut;
import org.xuequ.plan.importing.Preview;
import org.xuequ.plan.importing.PreviewMeasure;
import org.xuequ.plan.importing.PreviewPlan;
import org.xuequ.plan.measure.Recurrence;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.wire.DueJson;
import org.xuequ.plan.wire.QuotaJson;

/**
 * How a document is understood now, in the JSON of {@code xuequ read --json} and more.
 *
 * @param file its name
 * @param hash SHA-256 of the file, hexadecimal
 * @param corrections oldest first; undoing takes the last one
 * @param undone how many can be made again
 * @param noise words that belong to no plan, as they stand there
 * @param leftOut where each of them stands, in the same order
 */
record PreviewAnswer(
        String importId,
        long version,
        Status status,
        String orgPath,
        String file,
        String hash,
        long size,
        List<CorrectionAnswer> corrections,
        int undone,
        List<PlanPreview> plans,
        List<String> noise,
        List<LeftOut> leftOut) {
    enum Status {
        PREVIEW,
        ACCEPTED
    }

    /**
     * One plan of the document; the fields mean what they mean in {@link PreviewPlan}.
     *
     * @param planId the plan that it became; null before it is accepted
     */
    record PlanPreview(
            @Nullable String title,
            @Nullable PlanKind kind,
            @Nullable String period,
            @Nullable String organisation,
            @Nullable String date,
            boolean truncated,
            @Nullable String planId,
            List<SectionPreview> sections,
            List<MeasurePreview> measures) {}

    /** A measure as found; {@code section} is the path of the section that it stands in. */
    record MeasurePreview(
            String measureId,
            String section,
            @Nullable String category,
            String quote,
            @Nullable Integer start,
            @Nullable Integer end,
            String action,
            DueJson due,
            @Nullable Recurrence recurrence,
            @Nullable QuotaJson quota,
            List<String> responsible,
            double confidence,
            List<String> doubts) {
        static MeasurePreview of(PreviewMeasure m) {
            return new MeasurePreview(
                    m.measureId(),
                    m.section(),
                    m.category(),
                    m.quote(),
                    m.start(),
                    m.end(),
                    m.action(),
                    DueJson.of(m.due()),
                    m.recurrence(),
                    m.quota() == null ? null : QuotaJson.of(m.quota()),
                    m.responsible(),
                    m.confidence(),
                    m.doubts());
        }
    }

    static PreviewAnswer of(Stored<DocumentImport> stored) {
        DocumentImport document = stored.state();
        Preview preview = document.preview();
        List<PreviewPlan> plans = preview.plans();
        return new PreviewAnswer(
                document.id(),
                stored.version(),
                document.isDone() ? Status.ACCEPTED : Status.PREVIEW,
                document.orgPath(),
                document.fileName(),
                document.hash(),
                document.size(),
                document.corrections().stream().map(CorrectionAnswer::of).toList(),
                document.undone().size(),
                IntStream.range(0, plans.size())
                        .mapToObj(i -> plan(
                                plans.get(i),
                                document.acceptance(i).map(Acceptance::planId).orElse(null)))
                        .toList(),
                preview.noise(),
                preview.leftOut());
    }

    private static PlanPreview plan(PreviewPlan plan, @Nullable String planId) {
        return new PlanPreview(
                plan.title(),
                plan.kind(),
                plan.period(),
                plan.organisation(),
                plan.date(),
                plan.truncated(),
                planId,
                plan.sections().stream().map(SectionPreview::of).toList(),
                plan.measures().stream().map(MeasurePreview::of).toList());
    }
}
