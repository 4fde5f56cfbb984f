package org.xuequ.plan.importing;

import java.util.HashMap;
import java.util.Map;

/** How alike two titles are: Dice's coefficient over pairs of neighbouring characters (Dice 1945). */
public final class Likeness {
    private Likeness() {}

    /** From 0 to 1; digits, spaces and marks do not count. */
    public static double of(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 1;
        }
        Map<String, Integer> left = pairs(a);
        Map<String, Integer> right = pairs(b);
        int common = left.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0)))
                .sum();
        int all = a.length() + b.length() - 2;
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static String letters(String title) {
        return title.replaceAll("[^\\p{L}]", "");
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
