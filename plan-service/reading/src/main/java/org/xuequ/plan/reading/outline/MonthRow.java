package org.xuequ.plan.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.text.Find;

/**
 * One month of a calendar whose months run on inside a paragraph: 9月:… 10月:…. No section, for it has no line of its own.
 *
 * @param start where the month stands
 * @param contentStart behind its colon
 */
public record MonthRow(int start, int contentStart, int end, Due due) {
    private static final String NUMERALS = "0123456789一二三四五六七八九十元";
    private static final int LONGEST_OPENING = 40;
    private static final int LONGEST_NUMBER = 8;

    /** Those in {@code [from, to)}, in order; none where a month stands alone. */
    public static List<MonthRow> in(String folded, int from, int to) {
        int first = Find.first(folded, '月', from, to);
        if (first < 0 || Find.first(folded, '月', first + 1, to) < 0) {
            return List.of();
        }
        List<int[]> openings = new ArrayList<>();
        List<Due> dues = new ArrayList<>();
        for (int at = from + 1; at < to; at++) {
            if (!mayOpen(folded, at, to)) {
                continue;
            }
            String words = folded.substring(at, Math.min(to, at + LONGEST_OPENING));
            When month = CalendarHeading.month(words);
            Due due = month == null ? null : CalendarHeading.alone(words.substring(0, month.end()));
            if (month != null && due != null) {
                openings.add(new int[] {at, at + month.end()});
                dues.add(due);
                at += month.end() - 1;
            }
        }
        List<MonthRow> rows = new ArrayList<>();
        for (int i = 0; i < openings.size() && openings.size() > 1; i++) {
            int end = i + 1 < openings.size() ? openings.get(i + 1)[0] : to;
            rows.add(new MonthRow(openings.get(i)[0], openings.get(i)[1], end, dues.get(i)));
        }
        return rows;
    }

    private static boolean mayOpen(String folded, int at, int to) {
        if (NUMERALS.indexOf(folded.charAt(at)) < 0 || " 。;:".indexOf(folded.charAt(at - 1)) < 0) {
            return false;
        }
        int month = folded.indexOf('月', at, Math.min(to, at + LONGEST_NUMBER + 1));
        return month > at;
    }
}
