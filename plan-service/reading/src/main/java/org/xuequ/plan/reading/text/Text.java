package org.xuequ.plan.reading.text;

import java.util.BitSet;

/**
 * Characters that remember their place in the source. Cleaning only ever drops characters, so a stretch of this text
 * maps back to a stretch of the source: {@code source.substring(sourceStart(a), sourceEnd(b))}. Offsets are UTF-16
 * code units. {@link #folded()} has the same length and is what grammars match against.
 */
public final class Text {
    private final String chars;
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private Text(String chars, String folded, int[] starts, int[] ends) {
        this.chars = chars;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /** The source itself, each character standing for itself. */
    public static Text of(String source) {
        int[] starts = new int[source.length()];
        int[] ends = new int[source.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
        return new Text(source, Folding.fold(source), starts, ends);
    }

    public int length() {
        return starts.length;
    }

    public String chars() {
        return chars;
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
        return to == 0 ? 0 : ends[to - 1];
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
        char[] leftFolded = new char[kept];
        int[] leftStarts = new int[kept];
        int[] leftEnds = new int[kept];
        int at = 0;
        int i = 0;
        while (i < length()) {
            int next = dropped.nextSetBit(i);
            int to = next < 0 ? length() : next;
            chars.getChars(i, to, left, at);
            folded.getChars(i, to, leftFolded, at);
            System.arraycopy(starts, i, leftStarts, at, to - i);
            System.arraycopy(ends, i, leftEnds, at, to - i);
            at += to - i;
            for (i = to; i < length() && dropped.get(i); i++) {
                if (owned.get(i) && at > 0) {
                    leftEnds[at - 1] = ends[i];
                }
            }
        }
        return new Text(new String(left), new String(leftFolded), leftStarts, leftEnds);
    }
}
