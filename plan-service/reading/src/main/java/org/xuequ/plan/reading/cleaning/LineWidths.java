package org.xuequ.plan.reading.cleaning;

import java.util.List;
import org.xuequ.plan.reading.text.Text;

/**
 * How wide each line stood in the source, what was dropped included, and the column at which the document breaks its
 * lines; 0 where lines are paragraphs.
 */
record LineWidths(int[] of, int width) {
    static final int NARROWEST = 20;
    private static final int WIDEST = 100;
    /** So many full lines are no accident. */
    private static final int ENOUGH = 5;
    /** A wrap may leave this many columns free: a mark that must not begin a line, a Latin word. */
    private static final int RAGGED = 2;

    static LineWidths of(String source, Text text, List<Line> lines) {
        int[] of = new int[lines.size()];
        for (int i = 0; i < of.length; i++) {
            int end = text.sourceStart(lines.get(i).end());
            int start = text.sourceStart(lines.get(i).start());
            int begins = source.lastIndexOf('\n', start - 1) + 1;
            of[i] = Math.max(0, end - begins - breaks(source, start, end));
        }
        return new LineWidths(of, width(of));
    }

    boolean isOfParagraphs() {
        return width == 0;
    }

    /** As wide as the page. */
    boolean isFull(int line) {
        return width > 0 && Math.abs(of[line] - width) <= RAGGED;
    }

    private static int breaks(String source, int from, int to) {
        int breaks = 0;
        for (int at = source.indexOf('\n', from); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) {
            breaks++;
        }
        return breaks;
    }

    private static int width(int[] of) {
        int[] lines = new int[WIDEST + 1];
        int lengthy = 0;
        int wider = 0; // than WIDEST
        for (int i = 0; i + 1 < of.length; i++) {
            lengthy += of[i] >= NARROWEST ? 1 : 0;
            if (of[i] <= WIDEST) {
                lines[of[i]]++;
            } else {
                wider++;
            }
        }
        int best = 0;
        int most = 0;
        for (int wide = NARROWEST; wide <= WIDEST; wide++) {
            int full = lines[wide] + lines[wide - 1] + lines[wide - 2];
            if (full > most || full == most && lines[wide] > 0) {
                most = full;
                best = wide;
            }
        }
        for (int wide = best + RAGGED + 1; wide <= WIDEST; wide++) {
            wider += lines[wide]; // a page is as wide as its widest lines
        }
        return most >= ENOUGH && most * 3 >= lengthy && wider * 2 < most ? best : 0;
    }
}
