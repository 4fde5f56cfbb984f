package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.dates.CalendarHeading;

/** Where the first sentence of a section stops: at its mark, or at the colon behind a short title. */
final class Stops {
    private static final int TITLE_BEFORE_COLON = 25;
    private static final int LONGEST_MONTH = 6;
    private static final int LONGEST_THEME = 20;

    private Stops() {}

    static int sentenceEnd(String folded, int from, int to) {
        int quoted = 0;
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            quoted = c == '"' ? 1 - quoted : quoted;
            boolean colon = c == ':'
                    && i - from <= TITLE_BEFORE_COLON
                    && quoted == 0
                    && !(i == from + 1 && folded.charAt(from) == '附')
                    && !isClock(folded, i)
                    && !isThemed(folded, from, i)
                    && !isSubtitle(folded, from, i, to);
            if (c == '\n' || colon || "。;!?".indexOf(c) >= 0 && i > from && !isInside(folded, i, quoted)) {
                return i;
            }
        }
        return to;
    }

    /** 三月:文明礼貌月 is one title. */
    private static boolean isThemed(String folded, int from, int colon) {
        int end = colon + 1;
        while (end < folded.length() && end - colon < LONGEST_THEME && ",。;:\n".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return colon - from <= LONGEST_MONTH
                && CalendarHeading.alone(folded.substring(from, end)) != null
                && end > colon + 1;
    }

    private static boolean isClock(String folded, int at) {
        return at > 0
                && at + 1 < folded.length()
                && Character.isDigit(folded.charAt(at - 1))
                && Character.isDigit(folded.charAt(at + 1));
    }

    /** 教学管理:以规范筑基 alone on its line is one title. */
    private static boolean isSubtitle(String folded, int from, int colon, int to) {
        boolean lineEnds = to == folded.length() || folded.charAt(to) == '\n';
        return lineEnds
                && to - colon > 3
                && to - colon <= 18
                && from >= 2
                && folded.charAt(from - 1) == '、'
                && "一二三四五六七八九十".indexOf(folded.charAt(from - 2)) >= 0
                && "。;".indexOf(folded.charAt(to - 1)) < 0;
    }

    /** A mark of a quotation, or the ? that a lost character leaves before a letter. */
    private static boolean isInside(String folded, int at, int quoted) {
        boolean lost =
                folded.charAt(at) == '?' && at + 1 < folded.length() && Character.isLowerCase(folded.charAt(at + 1));
        return lost || quoted == 1 && folded.charAt(at) != '。';
    }
}
