package org.xuequ.plan.reading.format;

import java.util.Comparator;
import java.util.List;

/**
 * The text of a file, paragraphs separated by line feeds, rows of tables as lines with cells between bars, and what its
 * format says about stretches of it.
 *
 * @param text body first; headers, footers and notes, each on its line, after {@link #bodyEnd()}
 * @param marks in order of their start, an outer one before what it holds
 */
public record Decoded(String text, List<Mark> marks) {
    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder());

    public Decoded {
        marks = marks.stream().sorted(ORDER).toList();
        for (Mark mark : marks) {
            if (mark.end() > text.length()) {
                throw new IllegalArgumentException(mark + " is not in the text");
            }
        }
    }

    /** Text that no format says anything about. */
    public static Decoded of(String text) {
        return new Decoded(text, List.of());
    }

    /** Where the document's flow ends and its margins begin; the text's length when it has none. */
    public int bodyEnd() {
        return marks.stream()
                .filter(mark -> mark.role() instanceof Mark.Role.Margin)
                .mapToInt(Mark::start)
                .min()
                .orElse(text.length());
    }
}
