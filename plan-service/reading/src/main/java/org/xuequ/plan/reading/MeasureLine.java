package org.xuequ.plan.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.commitments.Quota;

/** A measure's facts for people: when, how often, how much, who. */
record MeasureLine(Wording words) {
    String of(FoundMeasure measure) {
        List<String> facts = new ArrayList<>();
        if (measure.due().normalized() != null) {
            facts.add(when(measure));
        }
        if (measure.recurrence() != null) {
            facts.add(words.often(measure.recurrence()));
        }
        if (measure.quota() != null) {
            facts.add(amount(measure.quota()));
        }
        if (!measure.responsible().isEmpty()) {
            facts.add(String.join("、", measure.responsible()));
        }
        return String.join(" · ", facts);
    }

    /** As the document says it, and as it was understood. */
    private static String when(FoundMeasure measure) {
        @Nullable String said = measure.due().text();
        String read = String.valueOf(measure.due().normalized());
        return said == null ? read : said.strip() + " = " + read;
    }

    private String amount(Quota quota) {
        String bound = switch (quota.cmp()) {
            case ">=" -> "≥ ";
            case "<=" -> "≤ ";
            case "≈" -> "≈ ";
            default -> "";
        };
        String n = quota.upTo() == null ? number(quota.n()) : number(quota.n()) + "–" + number(quota.upTo());
        String whose = quota.average() ? words.average() : "";
        return whose + bound + n + (quota.unit().equals("%") ? "%" : " " + quota.unit());
    }

    private static String number(double n) {
        return n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
    }
}
