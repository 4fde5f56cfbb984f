package org.xuequ.plan.reading.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Chars;

/**
 * Which rules may fit at a place, by the characters there: most have none. What was found of two and of three
 * characters is kept in tables of fixed size, where the last met takes the place.
 */
final class RuleIndex {
    private static final int BITS = 14;
    /** Fibonacci hashing: the golden ratio's share of 2^64 (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<Character, List<Rule>> rules = new HashMap<>();
    private final Chars begin;
    private final @Nullable Known[] pairs = new Known[1 << BITS];
    private final @Nullable Known[] triples = new Known[1 << BITS];

    /** @param first the characters that a time may begin with */
    RuleIndex(List<Rule> all, String first) {
        this.begin = Chars.among(first);
        for (char c : first.toCharArray()) {
            rules.put(c, fitting(all, String.valueOf(c)));
        }
    }

    /** In the order in which they were given. */
    List<Rule> at(String folded, int at) {
        char one = folded.charAt(at);
        if (!begin.has(one)) {
            return List.of();
        }
        if (at + 1 == folded.length()) {
            return rules.getOrDefault(one, List.of());
        }
        long words = (long) one << Character.SIZE | folded.charAt(at + 1);
        int place = place(words);
        Known pair = pairs[place];
        if (pair == null || pair.words != words) {
            pair = new Known(words, fitting(rules.getOrDefault(one, List.of()), folded.substring(at, at + 2)));
            pairs[place] = pair;
        }
        return pair.rules.isEmpty() || at + 2 == folded.length() ? pair.rules : of(pair, folded, at);
    }

    private List<Rule> of(Known pair, String folded, int at) {
        long words = pair.words << Character.SIZE | folded.charAt(at + 2);
        int place = place(words);
        Known triple = triples[place];
        if (triple == null || triple.words != words) {
            triple = new Known(words, fitting(pair.rules, folded.substring(at, at + 3)));
            triples[place] = triple;
        }
        return triple.rules;
    }

    private static int place(long words) {
        return (int) (words * SPREAD >>> Long.SIZE - BITS);
    }

    private static List<Rule> fitting(List<Rule> rules, String words) {
        return rules.stream().filter(rule -> rule.pattern().mayStartWith(words)).toList();
    }

    /** Unchangeable, so that threads may share a place of a table. */
    private record Known(long words, List<Rule> rules) {}
}
