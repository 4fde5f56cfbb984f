package org.xuequ.plan.reading.cleaning;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** A table whose rows were broken at the width of the page: a row is whole when it has as many bars as the first. */
final class WrappedRows {
    private WrappedRows() {}

    /** The lines whose row goes on in the next line. */
    static BitSet open(List<Line> lines, IntPredicate isFull) {
        BitSet open = new BitSet();
        int columns = 0; // bars in the first row of this table
        int bars = 0; // in this row up to here
        for (int i = 0; i + 1 < lines.size(); i++) {
            bars += lines.get(i).bars();
            columns = bars == 0 ? 0 : Math.max(columns, columns == 0 ? bars : 0);
            int next = lines.get(i + 1).bars();
            if (bars > 0 && isFull.test(i) && (bars < columns ? bars + next <= columns : isInsideCell(lines, i))) {
                open.set(i);
            } else {
                bars = 0;
            }
        }
        return open;
    }

    /** All bars are there, but before the next row comes a line with none. */
    private static boolean isInsideCell(List<Line> lines, int i) {
        return !lines.get(i).isFinished()
                && lines.get(i + 1).bars() == 0
                && i + 2 < lines.size()
                && lines.get(i + 2).bars() > 0;
    }
}
