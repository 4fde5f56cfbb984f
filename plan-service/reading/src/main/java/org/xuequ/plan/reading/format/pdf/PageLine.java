package org.xuequ.plan.reading.format.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One printed line, or the place of a table with borders; lengths in points, from the left and upper edges of the page.
 *
 * @param page from 1
 * @param size of its letters
 */
record PageLine(
        int page,
        float left,
        float right,
        float top,
        float size,
        String text,
        @Nullable PageTable table) {
    /** In letters; a blank that justifies a line stays below it. */
    private static final float CELL_GAP = 1.6f;

    private static final float SMALLEST = 6;

    static PageLine of(int page, List<Word> words) {
        StringBuilder text = new StringBuilder();
        Word before = words.getFirst();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : between(before, word)).append(word.text());
            before = word;
        }
        Word first = words.getFirst();
        return new PageLine(
                page,
                first.left(),
                before.right(),
                first.top(),
                first.size(),
                text.toString().strip(),
                null);
    }

    static PageLine of(int page, Word first, PageTable table) {
        return new PageLine(page, first.left(), first.right(), first.top(), first.size(), "", table);
    }

    /** The words of a row of a table without borders stand apart. */
    boolean isRow() {
        return text.contains(" | ");
    }

    private static String between(Word word, Word next) {
        if (next.left() - word.right() > CELL_GAP * Math.max(word.size(), SMALLEST)) {
            return " | ";
        }
        boolean chinese = Character.isIdeographic(word.text().charAt(word.text().length() - 1))
                || Character.isIdeographic(next.text().charAt(0));
        return chinese ? "" : " ";
    }
}
