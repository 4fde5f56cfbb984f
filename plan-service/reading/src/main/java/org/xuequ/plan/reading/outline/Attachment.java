package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;

/** 附:…安排表 over a table or a list behind the plan, not one of several names of attachments. */
final class Attachment {
    private static final Pattern LABEL = Pattern.compile("附(?:件|表|录)? ?[一二三四五六七八九十\\d]{0,2} ?[: ] ?(?=[^ ])");
    private static final Pattern TITLE =
            Pattern.compile("[^。;,!?|]{2,34}(?:表|安排|计划|方案|一览|日程|行事历|工作历|月历|周历|日历|细则|办法|标准|分工|要点|清单)(?:\\(.{1,16}\\))?");
    private static final int LONGEST = 50;
    private static final int LEAST_TEXT = 25;

    private Attachment() {}

    /** Where its title starts; -1 for other lines. */
    static int titleStart(String folded, int start, int end, int to, Markers markers) {
        if (end - start > LONGEST || end + 1 >= to || folded.charAt(start) != '附') {
            return -1;
        }
        Matcher label = LABEL.matcher(folded).region(start, end);
        boolean titled = label.lookingAt()
                && TITLE.matcher(folded).region(label.end(), end).matches();
        return titled && Leading.isAt(folded, end + 1, to, LEAST_TEXT, markers) ? label.end() : -1;
    }
}
