package org.xuequ.plan.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.importing.PreviewSection;
import org.xuequ.plan.plan.SectionKind;
import org.xuequ.plan.reading.SummaryPart;

/**
 * A section as found, with those below it; the fields mean what they mean in {@link PreviewSection}.
 *
 * @param marker empty where there is none
 */
record SectionPreview(
        String path,
        int level,
        String marker,
        String heading,
        SectionKind kind,
        @Nullable SummaryPart part,
        List<String> figures,
        String text,
        int start,
        int end,
        List<SectionPreview> children) {
    static SectionPreview of(PreviewSection section) {
        return new SectionPreview(
                section.path(),
                section.level(),
                Objects.requireNonNullElse(section.marker(), ""),
                section.heading(),
                section.kind(),
                section.part(),
                section.figures(),
                section.text(),
                section.start(),
                section.end(),
                section.children().stream().map(SectionPreview::of).toList());
    }
}
