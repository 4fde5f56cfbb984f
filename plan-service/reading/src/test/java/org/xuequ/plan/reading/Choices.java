package org.xuequ.plan.reading;

/** Decides what is changed: at random, or as a fuzzer's bytes say. */
@FunctionalInterface
interface Choices {
    /** From 0 to {@code bound} exclusive. */
    int below(int bound);

    /** Two bytes for each choice among many, one among few; zeros when there are no more. */
    static Choices of(byte[] script, int from) {
        int[] at = {from};
        return bound -> {
            int chosen = 0;
            for (int reach = 1; reach < bound; reach <<= 8) {
                chosen = chosen << 8 | (at[0] < script.length ? script[at[0]++] & 0xFF : 0);
            }
            return chosen % bound;
        };
    }
}
