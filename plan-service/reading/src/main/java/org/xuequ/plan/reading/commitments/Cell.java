package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table's row, blanks around it left out; {@code words} are folded. */
record Cell(int from, int to, String words) {
    /** The cells of one row. */
    static List<Cell> of(String folded, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        int start = folded.charAt(from) == '|' ? from + 1 : from;
        for (int i = start; i <= to; i++) {
            if (i == to || folded.charAt(i) == '|') {
                int left = start;
                int right = i;
                while (left < right && folded.charAt(left) == ' ') {
                    left++;
                }
                while (right > left && folded.charAt(right - 1) == ' ') {
                    right--;
                }
                if (i < to || left < right) {
                    cells.add(new Cell(left, right, folded.substring(left, right)));
                }
                start = i + 1;
            }
        }
        return cells;
    }
}
