package org.xuequ.plan.reading.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Refusal;
import org.xuequ.plan.reading.format.pdf.Rulings.Ruling;

/** A table by its borders: a word belongs to the cell whose borders are around it; merged cells count where they begin. */
final class PageTable {
    /** In points; the two edges of a drawn border are one. */
    private static final float NEAR = 4;

    private static final int MOST_CELLS = 20_000;

    private final List<Ruling> rulings;
    private final List<Float> columns;
    private final List<Float> rows;
    private final TreeMap<Integer, List<Word>> cells = new TreeMap<>();

    private PageTable(List<Ruling> rulings) {
        this.rulings = rulings;
        this.columns = places(rulings, false);
        this.rows = places(rulings, true);
    }

    /** The tables of a page whose rulings are measured from its upper left corner. */
    static List<PageTable> in(List<Ruling> rulings) {
        List<PageTable> tables = new ArrayList<>();
        for (List<Ruling> connected : Connected.groups(rulings)) {
            PageTable table = new PageTable(connected);
            boolean framed = table.columns.size() >= 3 && table.rows.size() >= 2;
            if (framed && table.columns.size() * table.rows.size() <= MOST_CELLS) {
                tables.add(table);
            }
        }
        return tables;
    }

    boolean surrounds(Word word) {
        return word.center() > columns.getFirst()
                && word.center() < columns.getLast()
                && word.middle() > rows.getFirst()
                && word.middle() < rows.getLast();
    }

    void add(Word word) {
        int column = before(columns, false, word.center(), word.middle());
        int row = before(rows, true, word.middle(), word.center());
        cells.computeIfAbsent(row * columns.size() + column, _ -> new ArrayList<>())
                .add(word);
    }

    void write(Composition composition) throws Refusal {
        composition.openTable();
        for (int row = 0; row + 1 < rows.size(); row++) {
            composition.openRow();
            for (int column = 0; column + 1 < columns.size(); column++) {
                composition.openCell();
                cell(
                        cells.getOrDefault(row * columns.size() + column, List.of()),
                        columns.get(column + 1),
                        composition);
                composition.closeCell();
            }
            composition.closeRow();
        }
        composition.closeTable();
    }

    /** Printed lines that fill the cell go on in the next. */
    private static void cell(List<Word> words, float right, Composition composition) throws Refusal {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Word before = i == 0 ? word : words.get(i - 1);
            boolean nextLine = word.top() - before.top() > before.size() / 2;
            if (nextLine && before.right() < right - 2.5f * before.size()) {
                composition.paragraph(open.toString());
                open.setLength(0);
            }
            open.append(word.text());
        }
        composition.paragraph(open.toString());
    }

    /** The last border before a place that really runs past it. */
    private int before(List<Float> borders, boolean across, float place, float beside) {
        for (int i = borders.size() - 2; i > 0; i--) {
            float border = borders.get(i);
            boolean runs = rulings.stream()
                    .anyMatch(ruling -> ruling.across() == across
                            && Math.abs(ruling.at() - border) <= NEAR
                            && ruling.from() - 1 <= beside
                            && ruling.to() + 1 >= beside);
            if (border <= place && runs) {
                return i;
            }
        }
        return 0;
    }

    private static List<Float> places(List<Ruling> rulings, boolean across) {
        List<Float> sorted = new ArrayList<>(rulings.stream()
                .filter(ruling -> ruling.across() == across)
                .map(Ruling::at)
                .toList());
        Collections.sort(sorted);
        List<Float> places = new ArrayList<>();
        for (float place : sorted) {
            if (places.isEmpty() || place - places.getLast() > NEAR) {
                places.add(place);
            }
        }
        return places;
    }
}
