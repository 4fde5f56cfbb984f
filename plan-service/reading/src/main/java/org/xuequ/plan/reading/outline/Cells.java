package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.text.Find;

/** Rows of tables, which come as lines with bars between their cells. */
final class Cells {
    private static final int LONGEST_LOOK = 400;

    private Cells() {}

    static boolean isRow(String folded, int start, int end) {
        int to = Math.min(end, start + LONGEST_LOOK);
        for (int i = Find.first(folded, '|', start + 1, to - 1); i >= 0; i = Find.first(folded, '|', i + 1, to - 1)) {
            if (folded.charAt(i - 1) == ' ' || folded.charAt(start) == '|') {
                return true;
            }
        }
        return false;
    }
}
