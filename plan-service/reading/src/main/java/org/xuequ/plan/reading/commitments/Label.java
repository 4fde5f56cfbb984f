package org.xuequ.plan.reading.commitments;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors;

/**
 * What stands in a bracket behind an item of a calendar: 期末巡视(地点:各校;负责人:李文). It is no part of what is to be done.
 *
 * @param start where the item's own words end
 * @param who whom it names
 */
record Label(int start, Actors.@Nullable Span who) {
    private static final Pattern LABELLED =
            Pattern.compile("(?:负责人|责任人|责任部门|牵头人|牵头部门|主持人|主讲人?|承办|地点|时间|参加人员|参会人员|对象):");
    private static final Pattern WHO =
            Pattern.compile("(?:负责人|责任人|责任部门|牵头人|牵头部门|承办):(?<who>[\\u4e00-\\u9fa5、 ]{2,20})");
    private static final int LONGEST = 48;

    /** Of the item {@code [from, to)}. */
    static Label behind(String folded, int from, int to) {
        int open = to - 1;
        while (open > from && to - open < LONGEST && folded.charAt(open) != '(') {
            open--;
        }
        boolean last = folded.charAt(to - 1) == ')' && folded.charAt(open) == '(' && open > from + 1;
        if (!last || !LABELLED.matcher(folded).region(open, to).find()) {
            return new Label(to, null);
        }
        Matcher who = WHO.matcher(folded).region(open, to);
        return new Label(open, who.find() ? new Actors.Span(who.start("who"), who.end("who")) : null);
    }
}
