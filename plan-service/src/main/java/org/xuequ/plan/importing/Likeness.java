package org.xuequ.plan.importing;

import java.util.ArrayList;
import java.util.List;

/** How alike two titles are: Dice's coefficient over pairs of neighbouring characters (Dice 1945). */
final class Likeness {
    private Likeness() {}

    /** From 0 to 1; digits, spaces and marks do not count. */
    static double of(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 1;
        }
        List<String> left = pairs(a);
        List<String> right = new ArrayList<>(pairs(b));
        long common = left.stream().filter(right::remove).count();
        int all = left.size() + pairs(b).size();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static String letters(String title) {
        return title.replaceAll("[^\\p{L}]", "");
    }

    private static List<String> pairs(String text) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
