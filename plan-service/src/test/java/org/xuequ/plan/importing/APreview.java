package org.xuequ.plan.importing;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.measure.Due;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.plan.SectionKind;

/** Previews to start a test from. */
final class APreview {
    private APreview() {}

    /** Top sections under these headings, and one measure in 2.1. */
    static PreviewPlan under(String... headings) {
        var sections = new ArrayList<PreviewSection>();
        for (String heading : headings) {
            String path = String.valueOf(sections.size() + 1);
            sections.add(section(path, heading, List.of(section(path + ".1", heading + "之一", List.of()))));
        }
        return new PreviewPlan("计划", PlanKind.TERM, null, null, null, false, sections, List.of(measure("m1", "2.1")));
    }

    static PreviewMeasure measure(String id, String section) {
        return new PreviewMeasure(
                id, section, null, "检查教案", "检查教案", 1, 5, Due.NONE, null, null, List.of(), 0.9, List.of());
    }

    private static PreviewSection section(String path, String heading, List<PreviewSection> children) {
        return new PreviewSection(
                path,
                path.length(),
                "一、",
                heading,
                SectionKind.PLAN,
                null,
                heading + "的正文。",
                0,
                9,
                Places.UNKNOWN,
                children);
    }
}
