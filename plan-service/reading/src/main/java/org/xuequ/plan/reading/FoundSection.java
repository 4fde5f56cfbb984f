package org.xuequ.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a plan.
 *
 * @param level depth in the tree, from 1
 * @param marker the printed number, empty where there is none
 * @param heading without its final mark; of an enumerated paragraph its first clause
 * @param kind of a plan's section PLAN, even where it looks back; of a summary's SUMMARY
 * @param start offset into the decoded text (UTF-16)
 * @param end exclusive; children lie inside
 * @param part of a summary: what this section gives account of; null where it says nothing of the kind, and in plans
 * @param figures what a summary reports in numbers, as written; empty in plans
 * @param body the section's own text after its heading, cleaned, without that of its children
 */
public record FoundSection(
        int level,
        String marker,
        String heading,
        SectionKind kind,
        int start,
        int end,
        @Nullable SummaryPart part,
        List<String> figures,
        String body,
        List<FoundSection> children) {
    public FoundSection {
        figures = List.copyOf(figures);
        children = List.copyOf(children);
    }
}
