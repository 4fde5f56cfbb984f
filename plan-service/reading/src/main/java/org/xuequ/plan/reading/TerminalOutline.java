package org.xuequ.plan.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reading for people: the outline indented, under each section its measures with date and person. */
final class TerminalOutline {
    private static final double SURE = 0.8;

    private final Wording words;
    private final MeasureLine line;
    private final StringBuilder out = new StringBuilder();

    TerminalOutline(Wording words) {
        this.words = words;
        this.line = new MeasureLine(words);
    }

    String of(Reading reading) {
        out.append("■ ").append(reading.file()).append('\n');
        if (reading.plans().isEmpty()) {
            out.append("  ").append(words.nothing()).append('\n');
        }
        reading.plans().forEach(this::plan);
        if (!reading.leftOut().isEmpty()) {
            out.append("  ").append(words.leftOut(reading.leftOut().size())).append('\n');
        }
        return out.toString();
    }

    private void plan(FoundPlan plan) {
        String facts = Stream.of(words.kind(plan.kind()), plan.period(), plan.organisation(), words.date(plan.date()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        out.append("\n  ").append(plan.title()).append("  [").append(facts).append("]\n");
        measures("", 0, plan);
        sections(plan.sections(), "", null, plan);
        out.append("  ")
                .append(words.measures(count(plan.sections()), plan.measures().size()));
        out.append(plan.truncated() ? words.truncated() : "").append('\n');
    }

    private void sections(List<FoundSection> sections, String path, @Nullable SummaryPart above, FoundPlan plan) {
        for (int i = 0; i < sections.size(); i++) {
            FoundSection section = sections.get(i);
            String here = path.isEmpty() ? String.valueOf(i + 1) : path + "." + (i + 1);
            out.append("  ".repeat(section.level()));
            out.append(section.marker()).append(section.heading());
            out.append(part(section.part(), above)).append('\n');
            measures(here, section.level(), plan);
            sections(section.children(), here, section.part(), plan);
        }
    }

    /** Not said again of what stands below and is of the same. */
    private String part(@Nullable SummaryPart part, @Nullable SummaryPart above) {
        return part == null || part == above ? "" : "  [" + words.part(part) + "]";
    }

    private void doubts(FoundMeasure measure, int level) {
        if (measure.confidence() < SURE) {
            String why = measure.doubts().stream().map(words::doubt).collect(Collectors.joining(words.comma()));
            out.append("  ".repeat(level + 2))
                    .append(Math.round(measure.confidence() * 100))
                    .append("% ");
            out.append(why).append('\n');
        }
    }

    private void measures(String path, int level, FoundPlan plan) {
        for (FoundMeasure measure : plan.measures()) {
            if (measure.section().equals(path)) {
                out.append("  ".repeat(level + 1)).append(measure.confidence() < SURE ? "? " : "→ ");
                out.append(measure.quote())
                        .append("  〔")
                        .append(line.of(measure))
                        .append("〕\n");
                doubts(measure, level);
            }
        }
    }

    private static int count(List<FoundSection> sections) {
        return sections.stream()
                .mapToInt(section -> 1 + count(section.children()))
                .sum();
    }
}
