package org.xuequ.plan.reading.text;

/** Searches that never look past their bound, so that many of them over one long line stay linear. */
public final class Find {
    private Find() {}

    /** The first place of {@code c} in {@code [from, to)}, or -1. */
    public static int first(String text, char c, int from, int to) {
        int start = Math.max(0, from);
        return start < to ? text.indexOf(c, start, to) : -1;
    }

    /** The end of the line that {@code from} is in, at most {@code to}. */
    public static int lineEnd(String text, int from, int to) {
        int end = first(text, '\n', from, to);
        return end < 0 ? to : end;
    }
}
