package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Find;
import org.xuequ.plan.reading.text.Text;

/** A calendar whose rows stand one behind the other on one line: 九月:…。十月:…; 第一周:…;第二周:…. */
final class InlineCalendar {
    private static final Pattern HEAD =
            Pattern.compile("(?:(?:\\d{4}年)?[\\d一二三四五六七八九十元]{1,3}月份?|第[\\d一二三四五六七八九十]{1,3}周) ?:");
    private static final String BETWEEN = " ;。,\n";

    private InlineCalendar() {}

    /** A row: where its work begins and ends, and for when. */
    record Row(int head, int from, int to, Due due) {}

    /** Empty where the line holds less than two. */
    static List<Row> in(Text text, int from, int to) {
        String folded = text.folded();
        if (!isPossible(folded, from, to)) {
            return List.of();
        }
        List<int[]> heads = new ArrayList<>();
        Matcher head = HEAD.matcher(folded).region(from, to);
        while (head.find()) {
            if (head.start() == from || BETWEEN.indexOf(folded.charAt(head.start() - 1)) >= 0) {
                heads.add(new int[] {head.start(), head.end()});
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < heads.size() && heads.size() > 1; i++) {
            int[] at = heads.get(i);
            int end = i + 1 < heads.size() ? heads.get(i + 1)[0] : to;
            When when = when(folded.substring(at[0], end));
            if (when != null && when.kind() != null) {
                String words = text.chars().substring(at[0], at[1] - 1).strip();
                rows.add(new Row(at[0], at[1], end, new Due(when.kind(), words, when.normalized())));
            }
        }
        return rows.size() > 1 ? rows : List.of();
    }

    private static @Nullable When when(String row) {
        When month = CalendarHeading.month(row);
        return month == null ? CalendarHeading.row(row) : month;
    }

    /** Two colons behind a month or a week: nearly no line has them. */
    private static boolean isPossible(String folded, int from, int to) {
        int heads = 0;
        for (int at = Find.first(folded, ':', from + 1, to); at > 0; at = Find.first(folded, ':', at + 1, to)) {
            heads += "月份周 ".indexOf(folded.charAt(at - 1)) >= 0 ? 1 : 0;
        }
        return heads > 1;
    }
}
