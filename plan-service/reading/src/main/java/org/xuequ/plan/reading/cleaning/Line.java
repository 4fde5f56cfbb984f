package org.xuequ.plan.reading.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.text.Text;

/** One line of a text, its break excluded. */
record Line(int start, int end, String folded) {
    private static final String FINAL = "。!?;:…|";
    private static final String CLOSING = "\")》】]";

    static List<Line> of(Text text) {
        List<Line> lines = new ArrayList<>();
        String folded = text.folded();
        int start = 0;
        while (start < folded.length()) {
            int end = folded.indexOf('\n', start);
            end = end < 0 ? folded.length() : end;
            lines.add(new Line(start, end, folded.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    /** A row of a table. */
    boolean isRow() {
        return folded.contains(" |") || folded.contains("| ");
    }

    boolean isLeadIn() {
        return folded.endsWith(":");
    }

    int length() {
        return end - start;
    }

    /** Ends as a sentence, a lead-in or a quotation of one does. */
    boolean isFinished() {
        int last = folded.length() - 1;
        while (last >= 0 && CLOSING.indexOf(folded.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && FINAL.indexOf(folded.charAt(last)) >= 0;
    }
}
