package org.xuequ.plan.reading.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Mark.Role;

/**
 * Puts a document's text together as a format comes upon it: paragraphs become lines, rows lines with bars, what stands
 * in the margins comes last. Takes any order of calls; refuses more text than a plan can have.
 */
public final class Composition {
    /** In UTF-16 code units; the longest plans have some hundred thousand. */
    public static final int LONGEST_TEXT = 2_000_000;

    private static final int DEEPEST_TABLES = 50;

    private final MarkedText body = new MarkedText();
    private final MarkedText margins = new MarkedText();
    private final Deque<TableRows> tables = new ArrayDeque<>();
    private @Nullable Place place;
    private int tableCount;
    private int held;

    /** Everything until the matching {@link #leaveMargin()} stands outside the flow. */
    public void enterMargin(Place where) {
        place = where;
    }

    public void leaveMargin() {
        place = null;
    }

    /** One paragraph outside the flow. */
    public void aside(String words, Place where) throws Refusal {
        Place before = place;
        place = where;
        paragraph(words, null);
        place = before;
    }

    /** A list's printed number before its item's words. */
    public static String numbered(String number, String words) {
        boolean touches = !number.isEmpty() && Character.isLetterOrDigit(number.charAt(number.length() - 1));
        return number + (touches ? " " : "") + words;
    }

    public void paragraph(String words) throws Refusal {
        paragraph(words, null);
    }

    /** Line breaks inside are kept; nothing happens when it is blank. */
    public void paragraph(String words, @Nullable Role role) throws Refusal {
        String line = words.strip();
        if (line.isEmpty()) {
            return;
        }
        held += line.length() + 1;
        if (held > LONGEST_TEXT) {
            throw new Refusal(Refusal.Why.TOO_MUCH_TEXT);
        }
        if (place != null) {
            margins.write(line, new Role.Margin(place));
        } else if (!tables.isEmpty() && tables.element().inCell()) {
            tables.element().add(new Paragraph(line, role));
        } else {
            body.write(line, role);
        }
    }

    public void openTable() throws Refusal {
        if (tables.size() >= DEEPEST_TABLES) {
            throw new Refusal(Refusal.Why.NESTED_TOO_DEEPLY);
        }
        tables.push(new TableRows(tables.isEmpty() ? tableCount++ : -1));
    }

    public void openRow() {
        if (!tables.isEmpty()) {
            tables.element().openRow();
        }
    }

    public void openCell() {
        if (!tables.isEmpty()) {
            tables.element().openCell();
        }
    }

    /** @param columns that the open cell takes in all */
    public void spanCell(int columns) {
        if (!tables.isEmpty()) {
            tables.element().spanCell(columns);
        }
    }

    /** @param rows that the open cell takes in all; the rows below are told without it, as HTML does */
    public void spanRows(int rows) {
        if (!tables.isEmpty()) {
            tables.element().spanRows(rows);
        }
    }

    public void closeCell() {
        if (!tables.isEmpty()) {
            tables.element().closeCell();
        }
    }

    public void closeRow() {
        if (tables.isEmpty()) {
            return;
        }
        TableRows table = tables.pop();
        TableRows outer = tables.peek();
        if (outer != null && outer.inCell()) {
            table.lines().forEach(line -> outer.add(new Paragraph(line, null)));
            outer.holdsTable();
        } else {
            table.writeTo(body);
        }
        table.endRow();
        tables.push(table);
    }

    public void closeTable() {
        if (!tables.isEmpty()) {
            closeRow();
            tables.pop();
        }
    }

    /** What was put together so far; open tables are closed. */
    public Decoded decoded() {
        while (!tables.isEmpty()) {
            closeTable();
        }
        return body.and(margins);
    }

    /** One paragraph of a cell. */
    record Paragraph(String words, @Nullable Role role) {}
}
