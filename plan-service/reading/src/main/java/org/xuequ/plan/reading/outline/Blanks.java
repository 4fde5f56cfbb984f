package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.text.Find;

/** Titles that only a blank sets off from their text. */
final class Blanks {
    private static final int LEAST_TEXT = 12;

    private Blanks() {}

    /** 4.1 标题 正文: blanks set off the number and the title. */
    static int set(String folded, int from, int to) {
        if (from < 2 || folded.charAt(from - 1) != ' ' || !Character.isDigit(folded.charAt(from - 2))) {
            return -1;
        }
        int blank = Find.first(folded, ' ', from + 2, Math.min(to, from + LEAST_TEXT));
        boolean word = blank > 0 && folded.substring(from, blank).chars().allMatch(Character::isIdeographic);
        return word && to - blank > LEAST_TEXT ? blank : -1;
    }

    /** 标题 正文: a blank after a short title, and much text after it. */
    static int spaced(String folded, int from, int end, int to) {
        int blank = Find.first(folded, ' ', from + 3, end);
        boolean quoted = blank > 0
                && folded.substring(from, blank).chars().filter(c -> c == '"').count() % 2 == 1;
        return blank > 0
                        && !quoted
                        && blank - from <= (folded.substring(from, blank).indexOf(',') > 0 ? 30 : 16)
                        && to - blank > 24
                        && end - blank > 8
                ? blank
                : end;
    }
}
