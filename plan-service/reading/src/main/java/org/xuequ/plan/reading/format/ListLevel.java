package org.xuequ.plan.reading.format;

import java.util.List;

/**
 * One level of a numbered list.
 *
 * @param pattern what is printed, {@code %1} to {@code %9} standing for the numbers of the levels
 * @param start its first number
 */
public record ListLevel(Numbering numbering, String pattern, int start) {
    /** Levels that word processors know at most. */
    public static final int MOST = 10;

    /**
     * Counts one item at {@code level} in {@code counts}, of length {@link #MOST} and 0 where nothing was counted, and
     * prints its number.
     */
    public static String next(List<ListLevel> levels, int[] counts, int level) {
        if (level < 0 || level >= Math.min(levels.size(), MOST)) {
            return "";
        }
        ListLevel own = levels.get(level);
        counts[level] = counts[level] == 0 ? Math.max(own.start, 1) : counts[level] + 1;
        for (int deeper = level + 1; deeper < MOST; deeper++) {
            counts[deeper] = 0;
        }
        if (own.numbering == Numbering.NONE) {
            return "";
        }
        String printed = own.pattern;
        for (int i = 0; i <= level; i++) {
            printed = printed.replace("%" + (i + 1), levels.get(i).numbering.print(Math.max(counts[i], 1)));
        }
        return printed;
    }
}
