package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.matching.Pattern;

/** What may stand over a plan's title: its file number, who published it and when, the name it is listed under. */
final class Letterhead {
    private static final Pattern LINE = Pattern.compile(
            "[^。;!?]{0,12}(?:编号|文号|索引号|索 引 号|时间|日期|来源|作者|编辑|发布|发布人|发文机关|栏目|字号|字体|浏览|阅读) ?:[^。;!?]*|[^。;!?,:]{2,30}(?:范文|大全|模板|精选|\\.docx?|\\.pdf)");
    private static final int LONGEST = 80;

    private Letterhead() {}

    static boolean isLine(String folded, int start, int end) {
        return end - start <= LONGEST
                && LINE.matcher(folded.substring(start, end)).matches();
    }
}
