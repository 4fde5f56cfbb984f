package org.xuequ.plan.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.xuequ.plan.importing.Places.Stretch;

/**
 * Finds where a cleaned text stands in the document that it was read from. It goes backward, because what stands before
 * a section's text is its heading, which may say the same words.
 */
final class FindingPlaces {
    /** Longer marks between two lines of a section have not been seen. */
    private static final int FARTHEST = 2_000;
    /** Words long enough not to stand in a page mark as well come first. */
    private static final int[] ENOUGH = {8, 4, 2, 1};
    /** Beyond that the text is none of the document's; looking on would only cost time. */
    private static final int MOST_MISSES = 200;

    private final String source;
    private final int from;
    private final String text;
    private final Deque<Stretch> found = new ArrayDeque<>();

    private FindingPlaces(String source, int from, String text) {
        this.source = source;
        this.from = from;
        this.text = text;
    }

    /** Looks between {@code from} and {@code to} in {@code source}. */
    static Places of(String text, String source, int from, int to) {
        return new FindingPlaces(source, from, text).backwardFrom(to);
    }

    private Places backwardFrom(int to) {
        int at = text.length();
        int in = to;
        int misses = 0;
        while (at > 0 && in > from && misses < MOST_MISSES) {
            int same = same(at, in);
            if (same > 0) {
                at -= same;
                in -= same;
                found.addFirst(new Stretch(at, in, same));
            } else if (Character.isWhitespace(source.charAt(in - 1))) {
                in--;
            } else if (Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            } else {
                int next = before(at, in);
                if (next < 0) {
                    misses++;
                    at--;
                } else {
                    in = next;
                }
            }
        }
        return new Places(List.copyOf(found));
    }

    /** How many characters before the two places are the same. */
    private int same(int at, int in) {
        int same = 0;
        while (same < at && same < in - from && text.charAt(at - 1 - same) == source.charAt(in - 1 - same)) {
            same++;
        }
        return same;
    }

    /** Offset behind the nearest words that are those before {@code at}; -1 when there are none. */
    private int before(int at, int in) {
        int first = Math.max(from, in - FARTHEST);
        String window = source.substring(first, in);
        for (int length : ENOUGH) {
            int start = Math.max(0, at - length);
            int place = window.lastIndexOf(text.substring(start, at));
            if (place >= 0) {
                return first + place + at - start;
            }
        }
        return -1;
    }
}
