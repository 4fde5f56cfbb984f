package org.xuequ.plan.renewal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xuequ.plan.importing.Likeness;
import org.xuequ.plan.measure.Measure;

/** Finds which measure of a newer version is which measure of the plan. */
final class MeasurePairs {
    private static final double ALIKE = 0.5;

    private MeasurePairs() {}

    private record Pair(int now, int before, double likeness) {}

    /**
     * @param before of the plan
     * @param now of the newer version, under keys of the plan's sections
     * @return place in {@code now} → the measure that it was; each at most once
     */
    static Map<Integer, Measure> match(List<Measure> before, List<Measure> now) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < now.size(); i++) {
            for (int j = 0; j < before.size(); j++) {
                double likeness = likeness(before.get(j), now.get(i));
                if (likeness > 0) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        // Of equals the first goes with the first: a document names things in the order it named them in.
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::now)
                .thenComparingInt(Pair::before));
        Map<Integer, Measure> matched = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.now()) && taken.add(pair.before())) {
                matched.put(pair.now(), before.get(pair.before()));
            }
        }
        return matched;
    }

    /** The same words are the same measure, best where everything else is the same too; else like words in one section. */
    private static double likeness(Measure before, Measure now) {
        boolean here = before.section().equals(now.section());
        double words = Likeness.of(before.quote(), now.quote());
        if (!sameWords(before, now) && (!here || words < ALIKE)) {
            return 0;
        }
        return (sameWords(before, now) ? 4 : words)
                + (here ? 1 : 0)
                + (sameWork(before, now) ? 1 : 0)
                + Likeness.of(before.action(), now.action());
    }

    static boolean sameWords(Measure before, Measure now) {
        return bare(before.quote()).equals(bare(now.quote()));
    }

    /** By when, how often, how much and who: what tasks are made of. With any other of these it is other work. */
    static boolean sameWork(Measure before, Measure now) {
        return Objects.equals(before.due().normalized(), now.due().normalized())
                && before.recurrence() == now.recurrence()
                && Objects.equals(before.quota(), now.quota())
                && before.responsible().equals(now.responsible());
    }

    private static String bare(String quote) {
        return quote.replaceAll("[\\s\\p{P}]+", "");
    }
}
