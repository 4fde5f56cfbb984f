package org.xuequ.plan.reading.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xuequ.plan.reading.format.Composition.Paragraph;
import org.xuequ.plan.reading.format.Mark.Role;

/**
 * One table while it is read, row by row. A row whose only text is one cell of several paragraphs, or one that holds a
 * further table, lays out a page and is written as paragraphs; any other is one line.
 */
final class TableRows {
    private static final String BAR = " | ";
    private static final int MOST_COLUMNS = 1000;
    private static final int MOST_ROWS = 1000;

    private static final class Cell {
        private final int column;
        private final List<Paragraph> paragraphs = new ArrayList<>();

        private Cell(int column) {
            this.column = column;
        }

        private String words() {
            return paragraphs.stream().map(Paragraph::words).collect(Collectors.joining(" "));
        }
    }

    private final int number;
    private final List<Cell> cells = new ArrayList<>();
    /** By column, how many rows a cell above still reaches down. */
    private final Map<Integer, Integer> below = new HashMap<>();

    private int row;
    private int column;
    private boolean inCell;
    private boolean laysOut;

    TableRows(int number) {
        this.number = number;
    }

    boolean inCell() {
        return inCell;
    }

    void openRow() {
        cells.clear();
        column = 0;
        inCell = false;
        laysOut = false;
    }

    void openCell() {
        for (int rows = covered(); rows > 0; rows = covered()) {
            below.put(column, rows - 1);
            cells.add(new Cell(column++));
        }
        cells.add(new Cell(column++));
        inCell = true;
    }

    private int covered() {
        return below.getOrDefault(column, 0);
    }

    /** The open cell takes the place of the first ones of rows below it. */
    void spanRows(int rows) {
        if (rows > 1 && !cells.isEmpty()) {
            below.put(cells.getLast().column, Math.min(rows, MOST_ROWS) - 1);
        }
    }

    void spanCell(int columns) {
        column += Math.clamp(columns, 1, MOST_COLUMNS) - 1;
    }

    void closeCell() {
        inCell = false;
    }

    void add(Paragraph paragraph) {
        cells.getLast().paragraphs.add(paragraph);
    }

    void holdsTable() {
        laysOut = true;
    }

    /** The row as lines, its marks forgotten. */
    List<String> lines() {
        return isLayout()
                ? cells.stream()
                        .flatMap(cell -> cell.paragraphs.stream())
                        .map(Paragraph::words)
                        .toList()
                : line().isEmpty() ? List.of() : List.of(line());
    }

    void writeTo(MarkedText text) {
        if (isLayout()) {
            cells.stream()
                    .flatMap(cell -> cell.paragraphs.stream())
                    .forEach(paragraph -> text.write(paragraph.words(), paragraph.role()));
            return;
        }
        String line = line();
        if (line.isEmpty()) {
            return;
        }
        int start = text.write(line, null);
        int at = start;
        for (Cell cell : cells) {
            String words = cell.words();
            int end = Math.min(at + words.length(), start + line.length());
            if (!words.isEmpty()) {
                text.mark(at, end, new Role.Cell(number, row, cell.column));
            }
            at = end + BAR.length();
        }
    }

    void endRow() {
        row++;
        below.replaceAll((at, rows) -> at >= column ? rows - 1 : rows);
        openRow();
    }

    private boolean isLayout() {
        List<Cell> filled =
                cells.stream().filter(cell -> !cell.paragraphs.isEmpty()).toList();
        return laysOut || filled.size() == 1 && filled.getFirst().paragraphs.size() > 1;
    }

    /** Empty cells keep their bars, but for the last ones. */
    private String line() {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).paragraphs.isEmpty()) {
            filled--;
        }
        return cells.subList(0, filled).stream()
                .map(Cell::words)
                .map(words -> words.replace('\n', ' '))
                .collect(Collectors.joining(BAR));
    }
}
