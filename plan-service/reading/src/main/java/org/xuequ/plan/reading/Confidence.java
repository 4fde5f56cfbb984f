package org.xuequ.plan.reading;

import java.util.Map;
import org.xuequ.plan.reading.commitments.Commitment;

/** How sure a reading is: certain but for its doubts, each of which costs what it proved wrong on read documents. */
final class Confidence {
    private static final double BEST = 0.95;
    private static final Map<String, Double> COST = Map.of(
            "how-often-not-said", 0.25,
            "bare-number", 0.2,
            "whole-term", 0.2,
            "time-carried-over", 0.2,
            "period-carried-over", 0.1);

    private Confidence() {}

    static double of(Commitment found) {
        double cost = 0;
        for (String doubt : found.doubts()) {
            cost += COST.getOrDefault(doubt, 0.1);
        }
        return Math.round(Math.max(0.3, BEST - cost) * 100) / 100.0;
    }
}
