package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Find;

/** A short line that heads what follows though it has no number. */
final class Unnumbered {
    private static final Pattern HEADING = Pattern.compile(
            "[^。;,!?、:]{0,18}(安排|目标|思想|措施|任务|要点|内容|重点|思路|要求|工作|计划|管理|建设|方面|活动|情况|分析|保障|步骤|一览表?|行事历|工作历|月历|周历|日历|日程|教育|教学|德育|安全|后勤|问题|打算|理念|原则|方法|总结|设想|概况)(表|如下)?");
    /** Where nothing is numbered, any short line without a mark. */
    private static final Pattern PLAIN = Pattern.compile("[\\u4e00-\\u9fa5A-Za-z0-9\"《》]{3,18}");

    /** In a plan whose chapters have no numbers, these titles may have their text behind a colon. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:指导思想|工作思路|总体思路|工作目标|总体目标|总体要求|主要工作|工作措施|具体措施|主要措施|重点工作|工作重点|工作安排|活动安排|保障措施|工作要求|情况分析|现状分析|学情分析|基本情况):");

    private static final Pattern PARALLEL = Pattern.compile("[\\u4e00-\\u9fa5\"]{4,13},[\\u4e00-\\u9fa5\"]{4,13}");

    private static final int LONGEST_PARALLEL = 27;
    private static final int LONGEST = 20;
    private static final int LEAST_TEXT = 25;

    private Unnumbered() {}

    static boolean isHeading(
            String folded, int start, int end, int to, Markers markers, Branch branch, boolean numbered) {
        boolean parallel = !numbered && isParallel(folded, start, end);
        if (end - start > LONGEST && !parallel
                || end - start < 3
                || end + 1 >= to
                || branch.inCalendar()
                || Calendars.isTableHead(folded, start, end)
                || CalendarHeading.row(folded.substring(start, end)) != null) {
            return false;
        }
        String words = folded.substring(start, end);
        boolean named = parallel || HEADING.matcher(words).matches();
        boolean alone = PLAIN.matcher(words).matches() && (!numbered || isBetweenParagraphs(folded, start, end, to));
        if (numbered && branch.isEmpty() || !named && !alone) {
            return false;
        }
        return (branch.isEmpty() && branch.startsAt(start) || !isListed(folded, start, branch))
                && Leading.isAt(folded, end + 1, to, Math.max(LEAST_TEXT, 2 * (end - start)), markers);
    }

    /** 抓实养成教育,培养良好习惯: two clauses about as long as each other, and no more. */
    static boolean isParallel(String folded, int start, int end) {
        return end - start <= LONGEST_PARALLEL
                && Find.first(folded, ',', start, end) > 0
                && PARALLEL.matcher(folded).region(start, end).matches();
    }

    /** 指导思想:… at a line's start, where no chapter has a number. */
    static boolean isLabelled(String folded, int start, int end, Branch branch) {
        return LABEL.matcher(folded).region(start, end).lookingAt()
                && !branch.inCalendar()
                && branch.top().stream().allMatch(node -> node.marker() == null);
    }

    /** Text ends before it, or a heading, and a long paragraph follows. */
    private static boolean isBetweenParagraphs(String folded, int start, int end, int to) {
        int before = folded.lastIndexOf('\n', start - 2) + 1;
        boolean ended = start > 1 && ("。!?".indexOf(folded.charAt(start - 2)) >= 0 || start - before <= LONGEST);
        int next = Find.lineEnd(folded, end + 1, to);
        return ended
                && end - start <= LONGEST - 4
                && next - end > 3 * LONGEST
                && "。!?".indexOf(folded.charAt(next - 1)) >= 0;
    }

    /** The line before is as short and as unfinished: these are items of a list. */
    private static boolean isListed(String folded, int start, Branch branch) {
        if (start < 2) {
            return false;
        }
        int before = folded.lastIndexOf('\n', start - 2) + 1;
        if (!branch.isEmpty() && branch.last().marker() == null && branch.last().start() == before) {
            return false; // but a section of its own
        }
        char last = folded.charAt(start - 2);
        return start - before < LONGEST * 2
                && "。;:!?\")".indexOf(last) < 0
                && !Character.isDigit(folded.charAt(before))
                && "一二三四五六七八九十(".indexOf(folded.charAt(before)) < 0;
    }
}
