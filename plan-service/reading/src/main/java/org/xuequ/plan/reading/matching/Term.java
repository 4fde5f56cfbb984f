package org.xuequ.plan.reading.matching;

import java.util.List;

/** A regular expression as it is written. */
sealed interface Term {
    /** How much a repetition takes before it lets the rest have its turn. */
    enum Appetite {
        GREEDY,
        LAZY,
        POSSESSIVE
    }

    /** One character. */
    record One(Chars of) implements Term {}

    /** One after the other. */
    record Sequence(List<Term> terms) implements Term {}

    /** The first that fits. */
    record Choice(List<Term> terms) implements Term {}

    /** {@code most} is {@link Integer#MAX_VALUE} where there is no bound. */
    record Repeated(Term term, int least, int most, Appetite appetite) implements Term {}

    /** What is remembered under a number from 1. */
    record Group(int number, Term term) implements Term {}

    /** What must follow, or stand before, without being taken. */
    record Look(Term term, boolean ahead, boolean wanted) implements Term {}

    /** ^ of the whole text, not of its lines. */
    record Start() implements Term {}

    /** $ of the whole text, a last line break left out. */
    record End() implements Term {}

    /** Fewest and most code units that it takes; most is {@link Integer#MAX_VALUE} where there is no bound. */
    default int[] width() {
        return switch (this) {
            case One _ -> new int[] {1, 2};
            case Sequence(var terms) -> {
                int[] sum = {0, 0};
                terms.forEach(term -> {
                    sum[0] += term.width()[0];
                    sum[1] = sum(sum[1], term.width()[1]);
                });
                yield sum;
            }
            case Choice(var terms) -> {
                int[] both = {Integer.MAX_VALUE, 0};
                terms.forEach(term -> {
                    both[0] = Math.min(both[0], term.width()[0]);
                    both[1] = Math.max(both[1], term.width()[1]);
                });
                yield both;
            }
            case Repeated(var term, int least, int most, var _) -> {
                int[] once = term.width();
                boolean endless = most == Integer.MAX_VALUE || once[1] == Integer.MAX_VALUE;
                yield new int[] {once[0] * least, endless ? Integer.MAX_VALUE : once[1] * most};
            }
            case Group(int _, var term) -> term.width();
            case Look _, Start _, End _ -> new int[] {0, 0};
        };
    }

    private static int sum(int one, int other) {
        return one == Integer.MAX_VALUE || other == Integer.MAX_VALUE ? Integer.MAX_VALUE : one + other;
    }
}
