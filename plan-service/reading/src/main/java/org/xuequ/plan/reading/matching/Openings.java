package org.xuequ.plan.reading.matching;

import java.util.BitSet;

/**
 * The first two characters of the words of a list, to tell quickly that none of them stands in a stretch. A Bloom filter
 * with one hash: now and then it finds what is not there, never the other way round.
 */
public final class Openings {
    private static final int SIZE = 1 << 16;

    private final BitSet pairs = new BitSet(SIZE);

    private Openings() {}

    /** @param words plain, of at least two characters, between bars; what may not follow them is not looked at */
    public static Openings of(String words) {
        Openings openings = new Openings();
        for (String word : words.replaceAll("\\(\\?![^)]*\\)", "").split("\\|")) {
            openings.pairs.set(hash(word.charAt(0), word.charAt(1)));
        }
        return openings;
    }

    /** False only when none of the words begins in {@code [from, to)}. */
    public boolean mayBeginIn(String text, int from, int to) {
        int last = Math.min(to, text.length() - 1);
        for (int i = from; i < last; i++) {
            if (pairs.get(hash(text.charAt(i), text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static int hash(char one, char two) {
        return 31 * one + two & SIZE - 1;
    }
}
