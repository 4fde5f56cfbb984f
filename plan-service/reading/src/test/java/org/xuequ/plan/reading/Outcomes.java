package org.xuequ.plan.reading;

import java.util.Map;
import java.util.TreeMap;
import org.xuequ.plan.reading.opening.Opening;
import org.xuequ.plan.reading.opening.Signature;

/**
 * What came of many files, each taken the whole way from bytes to plans in this process, where nothing hides a failure:
 * it was read and points into its text, or it was refused by name. Anything else is thrown.
 */
final class Outcomes {
    private static final long REPORTED = 25_000;

    private final Map<String, Long> times = new TreeMap<>();
    private long runs;

    void file(byte[] file) {
        String format = file.length == 0 ? "" : Signature.of(file).name();
        String outcome;
        try {
            Soundness.check(
                    PlanReader.read("fuzzed", file, bytes -> Opening.of(bytes).read(bytes)));
            outcome = "read";
        } catch (Unreadable refused) {
            outcome = refused.slug();
        }
        count(format + " " + outcome);
    }

    void text(String text) {
        Reading reading = PlanReader.readText("fuzzed", text);
        Soundness.check(reading);
        count(reading.plans().isEmpty() ? "no plan" : "plans");
    }

    Map<String, Long> times() {
        return times;
    }

    private void count(String outcome) {
        times.merge(outcome, 1L, Long::sum);
        runs++;
        if (runs % REPORTED == 0) {
            System.out.printf("%d executions, no other exception: %s%n", runs, times);
        }
    }
}
