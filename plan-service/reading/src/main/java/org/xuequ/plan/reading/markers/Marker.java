package org.xuequ.plan.reading.markers;

/**
 * One list number as found, before its sequence is looked at.
 *
 * @param number from 1, or {@link #UNKNOWN} where it was misread or lost
 * @param depth how many numbers it has (3.2.1 has three)
 * @param start first character
 * @param end after the last character, blanks included
 * @param sure false for what only its neighbours can confirm: (S), L, a lost or bare number
 */
public record Marker(Style style, int number, int depth, int start, int end, boolean sure) {
    public static final int UNKNOWN = -1;

    /** Markers of one list agree in this. */
    public boolean sameList(Style otherStyle, int otherDepth) {
        return style == otherStyle && depth == otherDepth;
    }
}
