package org.xuequ.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.importing.PreviewSection;
import org.xuequ.plan.plan.SectionKind;

/** A section as found, with those below it; the fields mean what they mean in {@link PreviewSection}. */
record SectionPreview(
        String path,
        int level,
        @Nullable String marker,
        String heading,
        SectionKind kind,
        String text,
        int start,
        int end,
        List<SectionPreview> children) {
    static SectionPreview of(PreviewSection section) {
        return new SectionPreview(
                section.path(),
                section.level(),
                section.marker(),
                section.heading(),
                section.kind(),
                section.text(),
                section.start(),
                section.end(),
                section.children().stream().map(SectionPreview::of).toList());
    }
}
