package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.dates.Times;

/** The heading of a numbered section, which may have to end elsewhere than where it does; lengths are from its first word. */
record OpenTitle(String folded, Node node) {
    static final int LONGEST = 16;
    /** So much longer than any title: it has run into its text. */
    private static final int TOO_LONG = LONGEST + 4;
    /** A first clause as long as this may hold its title and a text. */
    private static final int NO_TITLE = 10;

    private static final String NO_END = "的和与及于在以对为从把将每";

    private static final int LEAST_TEXT = 8;
    /** How a text begins is seen by then. */
    private static final int FAR_ENOUGH = 60;

    int length() {
        return node.headingEnd() - node.contentStart();
    }

    void endsAt(int length) {
        node.headingEnds(node.contentStart() + length, true);
    }

    /** It does not end at a mark, or only at one of its first sentence's. */
    boolean isOpen() {
        int end = node.headingEnd();
        if (end >= node.ownEnd() || end <= node.contentStart()) {
            return false;
        }
        char next = folded.charAt(end);
        return Character.isLetterOrDigit(next) || next == ',' || next == '。' && length() > NO_TITLE;
    }

    /** And not even at the end of its first sentence. */
    boolean isRunning() {
        return isOpen() && (folded.charAt(node.headingEnd()) != '。' || length() > TOO_LONG);
    }

    /** Where in so much of it its first comma is; -1: nowhere. */
    int comma(int length) {
        int from = node.contentStart();
        return folded.substring(from, Math.min(folded.length(), from + length)).indexOf(',');
    }

    /** How long it may be: of words, with a comma at most. */
    int furthest() {
        int from = node.contentStart();
        int to = Math.min(from + LONGEST + 1, node.ownEnd() - LEAST_TEXT);
        int commas = 0;
        int at = from;
        while (at < to && (Character.isIdeographic(folded.charAt(at)) || folded.charAt(at) == ',' && commas++ == 0)) {
            at++;
        }
        return at - from;
    }

    /** Between two words. */
    boolean mayEnd(int length) {
        int at = node.contentStart() + length;
        char next = folded.charAt(at);
        return NO_END.indexOf(folded.charAt(at - 1)) < 0
                && folded.charAt(at - 1) != ','
                && !TitleNouns.hold(folded, at)
                && (Character.isLetterOrDigit(next) || next == '"');
    }

    /** What stands behind so much of it may begin a text. */
    boolean mayBeFollowed(int length) {
        int at = node.contentStart() + length;
        return GluedTitle.mayBeginText(folded, at, Math.min(node.ownEnd(), at + FAR_ENOUGH));
    }

    /** A title names no time, not even one that goes on behind it: 每周五下|午. */
    boolean namesTime(int length) {
        int from = node.contentStart();
        return !Times.in(folded.substring(from, from + length + 1)).isEmpty();
    }
}
