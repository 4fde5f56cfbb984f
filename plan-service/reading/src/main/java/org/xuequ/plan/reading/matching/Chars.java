package org.xuequ.plan.reading.matching;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A set of UTF-16 code units, 256 to a page, and whether characters that take two of them are in it as well. Long because
 * its pages are nobody else's business.
 */
public final class Chars {
    static final Chars NEWLINES =
            new Chars().and('\n', '\n').and('\r', '\r').and('\u0085', '\u0085').and('\u2028', '\u2029');
    /** All but line breaks. */
    static final Chars ANY = NEWLINES.not();

    private static final int PAGES = 256;
    private static final int WORDS = 4;
    private static final Map<Character, Chars> SINGLE = new ConcurrentHashMap<>();

    private final long[] @Nullable [] pages = new long[PAGES][];
    private final BitSet used = new BitSet(PAGES);
    /** By their last six bits, which there are: most that are in no set are told here, without looking at its pages; */
    private long ends;
    /** and by the six bits before those. */
    private long mids;

    private boolean pairs;

    /** The characters of a string, each of one code unit. */
    public static Chars among(String characters) {
        Chars all = new Chars();
        characters.chars().forEach(c -> all.and((char) c, (char) c));
        return all;
    }

    /** How the words of a list begin: plain, between bars; what may not follow them is not looked at. */
    public static Chars beginning(String words) {
        Chars all = new Chars();
        for (String word : Openings.plain(words)) {
            all.and(word.charAt(0), word.charAt(0));
        }
        return all;
    }

    static Chars of(char c) {
        return SINGLE.computeIfAbsent(c, _ -> new Chars().and(c, c));
    }

    /** Adds a range; returns itself. */
    public Chars and(char from, char to) {
        for (int c = from; c <= to; c++) {
            page(c >>> 8)[c >>> 6 & WORDS - 1] |= 1L << c;
            ends |= 1L << c;
            mids |= 1L << (c >>> 6);
        }
        return this;
    }

    /** Adds all of another set; returns itself. */
    public Chars and(Chars other) {
        for (int p : other.touched().toArray()) {
            for (int w = 0; w < WORDS; w++) {
                page(p)[w] |= other.pages[p][w];
            }
        }
        ends |= other.ends;
        mids |= other.mids;
        pairs |= other.pairs;
        return this;
    }

    Chars not() {
        Chars others = new Chars();
        for (int p = 0; p < PAGES; p++) {
            long[] mine = pages[p];
            for (int w = 0; w < WORDS; w++) {
                others.page(p)[w] = mine == null ? -1L : ~mine[w];
            }
        }
        others.ends = -1L;
        others.mids = -1L;
        others.pairs = !pairs;
        return others;
    }

    Chars within(Chars other) {
        return not().and(other.not()).not();
    }

    public boolean has(char c) {
        return (ends >>> c & mids >>> (c >>> 6) & 1) != 0 && isOnPage(c);
    }

    private boolean isOnPage(char c) {
        long[] page = pages[c >>> 8];
        return page != null && (page[c >>> 6 & WORDS - 1] >>> c & 1) != 0;
    }

    /** Whether any of them stands in the text. */
    public boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    public boolean isIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The pages that hold any of it. */
    IntStream touched() {
        return used.stream();
    }

    /** The low halves of those on a page. */
    BitSet on(int page) {
        return touches(page) ? BitSet.valueOf(pages[page]) : new BitSet();
    }

    boolean touches(int page) {
        return used.get(page);
    }

    /** The one character of a set of one, else -1. */
    int only() {
        if (pairs || used.cardinality() != 1) {
            return -1;
        }
        int p = used.nextSetBit(0);
        int only = -1;
        for (int w = 0; w < WORDS; w++) {
            long word = pages[p][w];
            if (word != 0 && (only >= 0 || Long.bitCount(word) > 1)) {
                return -1;
            }
            only = word == 0 ? only : p << 8 | w << 6 | Long.numberOfTrailingZeros(word);
        }
        return only;
    }

    /** Where the character at {@code at} ends when it is in this set, else -1. */
    int step(String text, int at, int to) {
        if (at >= to) {
            return -1;
        }
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            return pairs && at + 2 <= to ? at + 2 : -1;
        }
        return has(c) ? at + 1 : -1;
    }

    private long[] page(int number) {
        long[] page = pages[number];
        if (page == null) {
            page = new long[WORDS];
            pages[number] = page;
            used.set(number);
        }
        return page;
    }
}
