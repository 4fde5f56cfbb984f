package org.xuequ.plan.reading.matching;

/**
 * The first two characters of the words of a list, to tell quickly that none of them stands in a stretch. A Bloom filter
 * with one hash: now and then it finds what is not there, never the other way round.
 */
public final class Openings {
    private static final int SIZE = 1 << 16;

    private final long[] pairs = new long[SIZE / Long.SIZE];

    private Openings() {}

    /** @param words plain, of at least two characters, between bars; what may not follow them is not looked at */
    public static Openings of(String words) {
        Openings openings = new Openings();
        for (String word : plain(words)) {
            int hash = hash(word.charAt(0), word.charAt(1));
            openings.pairs[hash / Long.SIZE] |= 1L << hash;
        }
        return openings;
    }

    static String[] plain(String words) {
        return words.replaceAll("\\(\\?![^)]*\\)", "").split("\\|");
    }

    /** False only when none of the words begins in {@code [from, to)}. */
    public boolean mayBeginIn(String text, int from, int to) {
        int last = Math.min(to, text.length() - 1);
        char one = from < last ? text.charAt(from) : 0;
        for (int i = from; i < last; i++) {
            char two = text.charAt(i + 1);
            int hash = hash(one, two);
            if ((pairs[hash / Long.SIZE] >>> hash & 1) != 0) {
                return true;
            }
            one = two;
        }
        return false;
    }

    private static int hash(char one, char two) {
        return 31 * one + two & SIZE - 1;
    }
}
