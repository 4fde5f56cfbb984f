package org.xuequ.plan.reading.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

    /** Marks beyond this many are not kept: a text with so many cells is a data table. */
    private static final int MOST_MARKS = 200_000;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder margins = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> marginMarks = new ArrayList<>();
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
            mark(marginMarks, new Mark(margins.length(), margins.length() + line.length(), new Role.Margin(place)));
            margins.append(line).append('\n');
        } else if (!tables.isEmpty() && tables.element().inCell()) {
            tables.element().add(new Paragraph(line, role));
        } else {
            write(line, role);
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
            table.writeTo(this);
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
        int body = text.length();
        for (Mark mark : marginMarks) {
            marks.add(new Mark(body + mark.start(), body + mark.end(), mark.role()));
        }
        String whole = text.append(margins).toString().stripTrailing();
        return new Decoded(whole, marks);
    }

    int write(String line, @Nullable Role role) {
        int start = text.length();
        text.append(line);
        if (role != null) {
            mark(marks, new Mark(start, text.length(), role));
        }
        text.append('\n');
        return start;
    }

    void mark(int start, int end, Role role) {
        mark(marks, new Mark(start, end, role));
    }

    private static void mark(List<Mark> all, Mark mark) {
        if (all.size() < MOST_MARKS || mark.role() instanceof Role.Margin) {
            all.add(mark);
        }
    }

    /** One paragraph of a cell. */
    record Paragraph(String words, @Nullable Role role) {}
}
