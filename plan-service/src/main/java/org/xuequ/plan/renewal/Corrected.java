package org.xuequ.plan.renewal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuequ.plan.importing.PreviewMeasure;
import org.xuequ.plan.importing.PreviewPlan;

/** Tells what a person put right in the preview from what was read. */
record Corrected(List<PreviewMeasure> now, Set<PreviewMeasure> read) {
    Corrected(PreviewPlan now, PreviewPlan read) {
        this(
                now.measures(),
                read.measures().stream().map(measure -> measure.at("")).collect(Collectors.toSet()));
    }

    boolean any() {
        return now.size() != read.size() || now.stream().anyMatch(measure -> !read.contains(measure.at("")));
    }

    boolean has(int place) {
        return !read.contains(now.get(place).at(""));
    }
}
