package org.xuequ.plan.reading.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Chars;

/** Which rules may fit at a place, by the three characters there: at most places none. */
final class RuleIndex {
    private static final int BITS = 15;
    /** Fibonacci hashing: the golden ratio's share of 2^64 (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int PAGE = 256;
    /** No character (Unicode 23.7). */
    private static final char END = '\uffff';

    /** By character, 256 to a page. */
    private final @Nullable First[] @Nullable [] firsts = new First[PAGE][];

    /** The last met of three characters takes the place. */
    private final @Nullable Known[] known = new Known[1 << BITS];

    /** @param first the characters that a time may begin with */
    RuleIndex(List<Rule> all, String first) {
        for (char c : first.toCharArray()) {
            First[] page = firsts[c / PAGE];
            page = page == null ? new First[PAGE] : page;
            firsts[c / PAGE] = page;
            page[c % PAGE] = First.of(fitting(all, String.valueOf(c)), c);
        }
    }

    /** In the order in which they were given. */
    List<Rule> at(String folded, int at) {
        char one = folded.charAt(at);
        First[] page = firsts[one >>> Byte.SIZE];
        First first = page == null ? null : page[one & PAGE - 1];
        if (first == null) {
            return List.of();
        }
        int left = folded.length() - at;
        char two = left > 1 ? folded.charAt(at + 1) : END;
        if (left > 1 && !first.mayGoOn(two)) {
            return List.of();
        }
        char three = left > 2 ? folded.charAt(at + 2) : END;
        long words = ((long) one << Character.SIZE | two) << Character.SIZE | three;
        int place = (int) (words * SPREAD >>> Long.SIZE - BITS);
        Known last = known[place];
        if (last == null || last.words != words) {
            String ends = left > 2 ? "" : String.valueOf(END);
            last = new Known(words, fitting(first.rules, folded.substring(at, at + Math.min(3, left)) + ends));
            known[place] = last;
        }
        return last.rules;
    }

    private static List<Rule> fitting(List<Rule> rules, String words) {
        return rules.stream().filter(rule -> rule.pattern().mayStartWith(words)).toList();
    }

    /** What one character may begin, and which may follow it; null where any may. */
    private record First(List<Rule> rules, @Nullable Chars second) {
        static First of(List<Rule> rules, char c) {
            Chars second = new Chars();
            for (Rule rule : rules) {
                Chars after = rule.pattern().after(String.valueOf(c));
                if (after == null) {
                    return new First(rules, null);
                }
                second.and(after);
            }
            second.and(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
            return new First(rules, second);
        }

        boolean mayGoOn(char c) {
            return second == null || second.has(c);
        }
    }

    /** Unchangeable, so that threads may share a place of a table. */
    private record Known(long words, List<Rule> rules) {}
}
