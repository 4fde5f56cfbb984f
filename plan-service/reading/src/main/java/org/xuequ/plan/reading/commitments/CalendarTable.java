package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.CalendarCell;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Text;

/**
 * The rows of a work calendar, cells between bars. The week wins over the date, a day over its month; a row that names
 * no time goes on under the time above it. A row of other tables has no items here.
 */
final class CalendarTable {
    private static final Pattern NUMBER = Pattern.compile("\\d{0,3}");
    private static final Pattern RULE = Pattern.compile("[-: |]+");
    private static final int LONGEST_NAME = 24;

    private final Text text;
    private final String folded;
    private final Items items;
    private @Nullable TableHead head;
    private Due above = Due.NONE;

    CalendarTable(Text text, Items items, Due heading) {
        this.text = text;
        this.folded = text.folded();
        this.items = items;
        this.above = heading;
    }

    static boolean isRow(String folded, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (folded.charAt(i) == '|' && (i == from || folded.charAt(i - 1) == ' ' || folded.charAt(i + 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** False when this row is none of a calendar: its cells are prose. */
    boolean takes(int from, int to) {
        List<Cell> cells = Cell.of(folded, from, to);
        TableHead named = TableHead.of(cells.stream().map(Cell::words).toList());
        if (named != null) {
            head = named;
            return true;
        }
        if (RULE.matcher(folded.substring(from, to)).matches()) {
            return true;
        }
        return row(cells);
    }

    private boolean row(List<Cell> cells) {
        Due due = null;
        int at = 0;
        while (at < cells.size() && (isNumber(cells.get(at), at) || time(cells, at) != null)) {
            due = closer(due, time(cells, at));
            at++;
        }
        Cell work = work(cells, at);
        if (work == null) {
            return isCalendar();
        }
        List<String> who = new ArrayList<>();
        for (int i = at; i < cells.size(); i++) {
            Due later = time(cells, i);
            if (cells.get(i) != work && later != null) {
                due = closer(due, later);
            } else if (cells.get(i) != work && isWho(cells, i, cells.indexOf(work))) {
                who.addAll(names(cells.get(i)));
            }
        }
        if (due == null && above == Due.NONE) {
            return isCalendar();
        }
        above = due == null ? above : due;
        items.in(work.from(), work.to(), above, who);
        return true;
    }

    private boolean isCalendar() {
        return head != null && head.columns().contains(TableHead.Column.TIME);
    }

    private @Nullable Due time(List<Cell> cells, int at) {
        TableHead.Column column = column(cells, at);
        String unit = column == TableHead.Column.WEEK ? "周" : column == TableHead.Column.TIME ? "月" : null;
        return CalendarCell.of(cells.get(at).words(), unit);
    }

    private static boolean isNumber(Cell cell, int at) {
        return at == 0 && NUMBER.matcher(cell.words()).matches();
    }

    /** Week before day before month; later columns only narrow. */
    private static @Nullable Due closer(@Nullable Due one, @Nullable Due other) {
        return one == null || other != null && rank(other) > rank(one) ? other : one;
    }

    private static int rank(Due due) {
        String said = due.normalized() == null ? "" : due.normalized();
        return said.startsWith("W") && !said.startsWith("W-") && !said.startsWith("WINTER")
                ? 3
                : said.matches("(--|\\d{4}-)\\d\\d-.+") ? 2 : said.startsWith("T") ? 0 : 1;
    }

    private @Nullable Cell work(List<Cell> cells, int from) {
        Cell longest = null;
        for (int i = from; i < cells.size(); i++) {
            boolean work = column(cells, i) == null ? i == from : column(cells, i) == TableHead.Column.WORK;
            boolean longer = longest == null
                    || cells.get(i).words().length() > longest.words().length();
            if (work && longer && cells.get(i).words().length() > 1) {
                longest = cells.get(i);
            }
        }
        return longest;
    }

    private boolean isWho(List<Cell> cells, int at, int work) {
        TableHead.Column column = column(cells, at);
        boolean named = column == null ? at > work : column == TableHead.Column.WHO;
        return named && cells.get(at).words().length() <= LONGEST_NAME;
    }

    /** Null where the row's cells do not stand under the head's: some of them hang down from above. */
    private TableHead.@Nullable Column column(List<Cell> cells, int at) {
        return head != null && head.columns().size() == cells.size()
                ? head.columns().get(at)
                : null;
    }

    private List<String> names(Cell cell) {
        return Arrays.stream(text.chars().substring(cell.from(), cell.to()).split("[、,，;；/和及与與 ]"))
                .map(String::strip)
                .filter(name -> name.length() > 1)
                .toList();
    }
}
