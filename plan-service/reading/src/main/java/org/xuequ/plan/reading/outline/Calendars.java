package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Find;

/** Lines that head a month or a week of a work calendar. */
final class Calendars {
    private static final Pattern TABLE_HEAD = Pattern.compile(
            "(?:[| ,、]*(?:时间|月份|周次|日期|起止日期|重点工作|主要工作|工作内容|活动内容|内容|工作|负责人|责任人|责任部门|负责部门|部门|备注|主题|地点|参加人员|序号|项目)){1,8}[| ]*");

    private Calendars() {}

    /** Where the heading ends: the line's end, or the colon after its month; -1 for other lines. */
    static int headingEnd(String folded, int start, int end) {
        String line = folded.substring(start, Math.min(end, start + 80));
        if (end - start <= 40 && CalendarHeading.alone(line) != null) {
            return end;
        }
        When month = CalendarHeading.month(line);
        return month == null ? -1 : start + month.end();
    }

    /** 9月份:… and, on the same line, 10月份:…. */
    static boolean opensMonth(String folded, int at, int end) {
        return CalendarHeading.month(folded.substring(at, Math.min(end, at + 40))) != null;
    }

    static boolean isHeading(String folded, int start, int end) {
        int stop = Find.first(folded, '。', start, Math.min(end, start + 40));
        int to = stop < 0 ? end : stop;
        return to - start <= 40 && CalendarHeading.alone(folded.substring(start, to)) != null
                || opensMonth(folded, start, end);
    }

    static boolean isTableHead(String folded, int start, int end) {
        return end - start <= 60
                && TABLE_HEAD.matcher(folded.substring(start, end)).matches();
    }

    static boolean follows(String folded, int start, int to) {
        if (start >= to) {
            return false;
        }
        int newline = folded.indexOf('\n', start);
        int end = newline < 0 || newline > to ? to : newline;
        if (isTableHead(folded, start, end)) {
            return follows(folded, end + 1, to);
        }
        return headingEnd(folded, start, end) > 0
                || CalendarHeading.row(folded.substring(start, Math.min(end, start + 60))) != null;
    }
}
