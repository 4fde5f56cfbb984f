package org.xuequ.plan.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Due;
import org.xuequ.plan.measure.Quota;
import org.xuequ.plan.measure.Recurrence;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.plan.SectionKind;
import org.xuequ.plan.reading.FoundMeasure;
import org.xuequ.plan.reading.FoundPlan;
import org.xuequ.plan.reading.FoundSection;
import org.xuequ.plan.reading.PlanReader;
import org.xuequ.plan.reading.Reading;

/** Takes over what the importer read, in our own words. */
public final class PlanDocuments implements DocumentReader {
    /** At three bytes a character, quotes and all, this stays within one document of the store (16 MB). */
    private static final int LONGEST = 1_000_000;
    /** Stretches left out; each takes some hundred bytes there, so these take a third of it. */
    private static final int MOST_LEFT_OUT = 50_000;

    @Override
    public Preview read(String fileName, byte[] file) {
        Reading reading = PlanReader.read(fileName, file);
        if (reading.text().length() > LONGEST || reading.leftOut().size() > MOST_LEFT_OUT) {
            throw new ImportRefused(ImportRefused.Reason.DOCUMENT_TOO_LONG, fileName);
        }
        var plans = reading.plans().stream()
                .map(plan -> plan(plan, reading.text()))
                .filter(plan -> !plan.sections().isEmpty())
                .toList();
        if (plans.isEmpty()) {
            throw new ImportRefused(ImportRefused.Reason.NO_PLAN_FOUND, fileName);
        }
        return new Preview(
                plans,
                reading.noise(),
                reading.leftOut().stream().map(LeftOut::of).toList());
    }

    private static PreviewPlan plan(FoundPlan found, String text) {
        var measures = new ArrayList<PreviewMeasure>();
        for (FoundMeasure measure : found.measures()) {
            measures.add(measure("m" + (measures.size() + 1), measure));
        }
        return new PreviewPlan(
                found.title().isBlank() ? null : found.title().strip(),
                PlanKind.valueOf(found.kind().name()),
                found.period(),
                found.organisation(),
                found.date(),
                found.truncated(),
                found.sections().isEmpty() ? undivided(found, text) : sections(found.sections(), "", text),
                measures);
    }

    /** A plan without any heading is one section under the plan's own title. */
    private static List<PreviewSection> undivided(FoundPlan found, String text) {
        String whole = text.substring(found.start(), found.end()).strip();
        return whole.isEmpty()
                ? List.of()
                : List.of(new PreviewSection(
                        "1",
                        1,
                        null,
                        found.title(),
                        found.kind() == org.xuequ.plan.reading.PlanKind.SUMMARY
                                ? SectionKind.SUMMARY
                                : SectionKind.PLAN,
                        null,
                        whole,
                        found.start(),
                        found.end(),
                        FindingPlaces.of(whole, text, found.start(), found.end()),
                        List.of()));
    }

    private static List<PreviewSection> sections(List<FoundSection> found, String above, String text) {
        var sections = new ArrayList<PreviewSection>();
        for (FoundSection section : found) {
            String path = above + (sections.size() + 1);
            int ownEnd = section.children().isEmpty()
                    ? section.end()
                    : section.children().getFirst().start();
            sections.add(new PreviewSection(
                    path,
                    section.level(),
                    section.marker().isEmpty() ? null : section.marker(),
                    section.heading(),
                    SectionKind.valueOf(section.kind().name()),
                    section.part(),
                    section.body(),
                    section.start(),
                    section.end(),
                    FindingPlaces.of(section.body(), text, section.start(), ownEnd),
                    sections(section.children(), path + ".", text)));
        }
        return sections;
    }

    private static PreviewMeasure measure(String id, FoundMeasure found) {
        return new PreviewMeasure(
                id,
                found.section(),
                null,
                found.action(),
                found.quote(),
                found.start(),
                found.end(),
                due(found.due()),
                found.recurrence() == null
                        ? null
                        : Recurrence.valueOf(found.recurrence().name()),
                quota(found.quota()),
                found.responsible(),
                found.confidence(),
                found.doubts());
    }

    private static Due due(org.xuequ.plan.reading.dates.Due found) {
        return found.normalized() == null
                ? Due.NONE
                : new Due(Due.Kind.valueOf(found.kind().name()), found.text(), found.normalized());
    }

    private static @Nullable Quota quota(org.xuequ.plan.reading.commitments.@Nullable Quota found) {
        if (found == null) {
            return null;
        }
        return new Quota(
                found.cmp(),
                found.upTo() == null ? List.of(found.n()) : List.of(found.n(), found.upTo()),
                found.unit().isEmpty() ? null : found.unit(),
                found.per() == null ? null : Quota.Per.valueOf(found.per()),
                found.average(),
                found.each() != null);
    }
}
