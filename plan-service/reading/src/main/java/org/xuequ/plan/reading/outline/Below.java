package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.text.Find;

/** What already stands under a heading at the place being read. */
final class Below {
    private Below() {}

    /** Whole lines already stand between this section's first line and {@code at}. */
    static boolean hasLines(String folded, Node node, int at) {
        int first = Find.lineEnd(folded, node.contentStart(), at);
        return first + 1 < at;
    }

    /** Text other than a heading already stands between this section's number and {@code at}. */
    static boolean hasBody(String folded, Node node, int at) {
        for (int i = node.contentStart(); i < at; i++) {
            if ("。;!?\n".indexOf(folded.charAt(i)) >= 0 && i < at - 1) {
                return true;
            }
        }
        return false;
    }
}
