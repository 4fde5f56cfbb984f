package org.xuequ.plan.reading.text;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Characters that remember their place in the source. Cleaning only ever drops characters, so a stretch of this text
 * maps back to a stretch of the source: {@code source.substring(sourceStart(a), sourceEnd(b))}. Offsets are UTF-16
 * code units. {@link #folded()} has the same length and is what grammars match against.
 */
public final class Text {
    private final String source;
    private final String folded;
    private final int[] starts;
    /** Of the last character that was dropped as belonging to it, each; null where none was. */
    private final int @Nullable [] ends;

    private @Nullable String chars;

    private Text(String source, String folded, int[] starts, int @Nullable [] ends) {
        this.source = source;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /** The source itself, each character standing for itself. */
    public static Text of(String source) {
        int[] starts = new int[source.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i;
        }
        return new Text(source, Folding.fold(source), starts, null);
    }

    public int length() {
        return starts.length;
    }

    public String chars() {
        String all = chars;
        if (all == null) {
            char[] kept = new char[starts.length];
            for (int i = 0; i < kept.length; i++) {
                kept[i] = source.charAt(starts[i]);
            }
            all = new String(kept);
            chars = all;
        }
        return all;
    }

    /** Simplified, half-width, lower case letters kept as they are; same length as {@link #chars()}. */
    public String folded() {
        return folded;
    }

    public int sourceStart(int from) {
        return from < starts.length ? starts[from] : sourceEnd(starts.length);
    }

    /** Where in the source the character before {@code to} ends, with what was dropped as belonging to it. */
    public int sourceEnd(int to) {
        if (to == 0) {
            return 0;
        }
        return ends == null ? starts[to - 1] + 1 : ends[to - 1];
    }

    /** This text without the marked characters. */
    public Text without(BitSet dropped) {
        return without(dropped, new BitSet());
    }

    /** This text without the marked characters; of those, the ones in {@code owned} belong to the character before. */
    public Text without(BitSet dropped, BitSet owned) {
        if (dropped.isEmpty()) {
            return this;
        }
        int kept = length() - dropped.cardinality();
        char[] left = new char[kept];
        int[] leftStarts = new int[kept];
        int[] leftEnds = ends == null && owned.isEmpty() ? null : new int[kept];
        int at = 0;
        int i = 0;
        while (i < length()) {
            int next = dropped.nextSetBit(i);
            int to = next < 0 ? length() : next;
            folded.getChars(i, to, left, at);
            System.arraycopy(starts, i, leftStarts, at, to - i);
            for (int k = i; leftEnds != null && k < to; k++) {
                leftEnds[at + k - i] = sourceEnd(k + 1);
            }
            at += to - i;
            for (i = to; i < length() && dropped.get(i); i++) {
                if (leftEnds != null && owned.get(i) && at > 0) {
                    leftEnds[at - 1] = sourceEnd(i + 1);
                }
            }
        }
        return new Text(source, new String(left), leftStarts, leftEnds);
    }
}
