package org.xuequ.plan.reading.outline;

/** Rows of tables, which come as lines with bars between their cells. */
final class Cells {
    private static final int LONGEST_LOOK = 400;

    private Cells() {}

    static boolean isRow(String folded, int start, int end) {
        int to = Math.min(end, start + LONGEST_LOOK);
        for (int i = start + 1; i + 1 < to; i++) {
            if (folded.charAt(i) == '|' && (folded.charAt(i - 1) == ' ' || folded.charAt(start) == '|')) {
                return true;
            }
        }
        return false;
    }
}
