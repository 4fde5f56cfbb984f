package org.xuequ.plan.reading.dates;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rules may fit at a place, by the characters there: most have none. What was found of two and of three
 * characters is kept in tables of fixed size, where the last met takes the place.
 */
final class RuleIndex {
    private static final int BITS = 13;
    /** Fibonacci hashing: the golden ratio's share of 2^32 (Knuth, TAOCP 3, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final Map<Character, List<Rule>> rules = new HashMap<>();
    private final BitSet begin = new BitSet();
    private final @Nullable Known[] pairs = new Known[1 << BITS];
    private final @Nullable Known[] triples = new Known[1 << BITS];

    /** @param first the characters that a time may begin with */
    RuleIndex(List<Rule> all, String first) {
        for (char c : first.toCharArray()) {
            List<Rule> fitting = fitting(all, String.valueOf(c));
            rules.put(c, fitting);
            begin.set(c, !fitting.isEmpty());
        }
    }

    /** In the order in which they were given. */
    List<Rule> at(String folded, int at) {
        char one = folded.charAt(at);
        if (!begin.get(one)) {
            return List.of();
        }
        List<Rule> fitting = rules.getOrDefault(one, List.of());
        if (at + 1 == folded.length()) {
            return fitting;
        }
        int place = (31 * one + folded.charAt(at + 1)) * SPREAD;
        fitting = known(pairs, place, fitting, folded, at, 2);
        return fitting.isEmpty() || at + 2 == folded.length()
                ? fitting
                : known(triples, 31 * place + folded.charAt(at + 2) * SPREAD, fitting, folded, at, 3);
    }

    private static List<Rule> known(
            @Nullable Known[] table, int hash, List<Rule> rules, String folded, int at, int length) {
        int place = hash >>> Integer.SIZE - BITS;
        Known known = table[place];
        if (known == null || !folded.startsWith(known.words, at)) {
            String words = folded.substring(at, at + length);
            known = new Known(words, fitting(rules, words));
            table[place] = known;
        }
        return known.rules;
    }

    private static List<Rule> fitting(List<Rule> rules, String words) {
        return rules.stream().filter(rule -> rule.pattern().mayStartWith(words)).toList();
    }

    /** Unchangeable, so that threads may share a place of a table. */
    private record Known(String words, List<Rule> rules) {}
}
