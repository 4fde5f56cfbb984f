package org.xuequ.plan.reading.outline;

import java.util.List;

/**
 * Titles set off from their text by a blank only, all of one length: 备课研讨 各组…, 课堂观察 听课…. A brother without any
 * blank has lost it, and its title is as long as theirs.
 */
final class SetOff {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int LEAST_TEXT = 8;

    private SetOff() {}

    static void alignAll(String folded, List<Node> brothers) {
        align(folded, brothers);
        brothers.forEach(node -> alignAll(folded, node.children()));
    }

    /** Ends the headings of brothers whose blank is lost; all headings have been ended before. */
    private static void align(String folded, List<Node> brothers) {
        int length = 0;
        int like = 0;
        for (Node node : brothers) {
            if (isSetOff(folded, node)) {
                int own = node.headingEnd() - node.contentStart();
                if (length > 0 && own != length) {
                    return;
                }
                length = own;
                like++;
            }
        }
        if (like < 2) {
            return;
        }
        for (Node node : brothers) {
            int end = node.contentStart() + length;
            if (node.marker() != null
                    && node.headingEnd() >= end + LEAST_TEXT
                    && isWords(folded, node.contentStart(), end + 1)
                    && folded.substring(end, node.headingEnd()).indexOf(' ') < 0) {
                node.headingEnds(end, true);
            }
        }
    }

    private static boolean isSetOff(String folded, Node node) {
        int end = node.headingEnd();
        int length = end - node.contentStart();
        return node.marker() != null
                && length >= SHORTEST
                && length <= LONGEST
                && end + LEAST_TEXT < node.ownEnd()
                && folded.charAt(end) == ' '
                && isWords(folded, node.contentStart(), end);
    }

    private static boolean isWords(String folded, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isIdeographic(folded.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
