package org.xuequ.plan.reading.cleaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
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

    /** The text with each line that is {@code broken} joined to the next; the last has none. */
    static Text join(Text text, List<Line> lines, IntPredicate broken) {
        BitSet drop = new BitSet();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (broken.test(i)) {
                drop.set(lines.get(i).end());
            }
        }
        return text.without(drop);
    }

    /** A row of a table. */
    boolean isRow() {
        return folded.contains(" |") || folded.contains("| ") || folded.startsWith("|") && folded.endsWith("|");
    }

    int bars() {
        return (int) folded.chars().filter(c -> c == '|').count();
    }

    int length() {
        return end - start;
    }

    /** With one of these characters. */
    boolean endsWith(String any) {
        return !folded.isEmpty() && any.indexOf(folded.charAt(folded.length() - 1)) >= 0;
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
