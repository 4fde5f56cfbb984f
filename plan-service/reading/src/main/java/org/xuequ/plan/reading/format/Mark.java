package org.xuequ.plan.reading.format;

/**
 * What a file's own format says about a stretch of its text. Offsets are UTF-16 code units, end exclusive; the line's
 * break is outside.
 */
public record Mark(int start, int end, Role role) {
    public Mark {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + ".." + end);
        }
    }

    /** The part that the stretch plays. */
    public sealed interface Role {
        /** The document's title by its own style. */
        record Title() implements Role {}

        /** A heading by its style or outline level, 1 to 9. */
        record Heading(int level) implements Role {}

        /** One cell with all its paragraphs; tables are counted in the document, rows and columns in the table, from 0. */
        record Cell(int table, int row, int column) implements Role {}

        /** Beside the document's flow; such stretches come after all of the body. */
        record Margin(Place place) implements Role {}
    }

    /** Where on the page something stands that is not in the flow. */
    public enum Place {
        HEADER,
        FOOTER,
        FOOTNOTE,
        CONTENTS
    }
}
