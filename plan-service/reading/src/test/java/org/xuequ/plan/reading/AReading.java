package org.xuequ.plan.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.xuequ.plan.reading.commitments.Quota;

/** A reading of a short text, printed as lines that tests can say. */
final class AReading {
    private final FoundPlan plan;

    private AReading(FoundPlan plan) {
        this.plan = plan;
    }

    static AReading of(String text) {
        return new AReading(PlanReader.readText("plan.txt", text).plans().getFirst());
    }

    PlanKind kind() {
        return plan.kind();
    }

    /** {@code 1 指导思想}, children after their parents with their path. */
    List<String> outline() {
        return flat(plan.sections(), "").toList();
    }

    /** {@code quote | due | recurrence | quota | who}, what is absent left out. */
    List<String> measures() {
        return plan.measures().stream().map(AReading::line).toList();
    }

    private static String line(FoundMeasure measure) {
        Quota quota = measure.quota();
        String amount = quota == null
                ? null
                : quota.cmp() + String.valueOf(quota.json().get("n")).replace(" ", "") + quota.unit();
        String who = measure.responsible().isEmpty() ? null : String.join("、", measure.responsible());
        String often =
                measure.recurrence() == null ? null : measure.recurrence().name();
        return Stream.of(measure.quote(), measure.due().normalized(), often, amount, who)
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " | " + other)
                .orElseThrow();
    }

    private static Stream<String> flat(List<FoundSection> sections, String above) {
        return Stream.iterate(0, i -> i < sections.size(), i -> i + 1).flatMap(i -> {
            String path = above + (i + 1);
            return Stream.concat(
                    Stream.of(path + " " + sections.get(i).heading()),
                    flat(sections.get(i).children(), path + "."));
        });
    }
}
