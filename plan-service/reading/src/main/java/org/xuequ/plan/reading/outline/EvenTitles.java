package org.xuequ.plan.reading.outline;

import java.util.List;
import org.xuequ.plan.reading.dates.Times;

/**
 * Brothers whose titles run into their texts without any mark, all of one length: 党建引领凝聚人心|学校党支部要…,
 * 课程贯通提升质量|课堂是…. Where one title alone leaves open where it ends, the length that suits most brothers tells.
 */
final class EvenTitles {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;
    /** A first clause as long as this may hold its title and a text. */
    private static final int NO_TITLE = 10;

    private static final String NO_END = "的和与及于在以对为从把将每";

    private static final int LEAST_TEXT = 8;
    /** How a text begins is seen by then. */
    private static final int FAR_ENOUGH = 60;

    private static final double MOST = 0.6;

    private final String folded;
    private final List<Node> brothers;
    /** One at least does not even end with its first sentence. */
    private final boolean running;
    /** How many titles of each length have their comma at each place. */
    private int[][] ended = {};

    private EvenTitles(String folded, List<Node> brothers) {
        this.folded = folded;
        this.brothers = brothers;
        this.running = brothers.stream()
                .anyMatch(node ->
                        isOpen(node) && (folded.charAt(node.headingEnd()) != '。' || length(node) > LONGEST + SHORTEST));
    }

    /** True where two of a length have their comma at one place. */
    private boolean countEnded() {
        ended = new int[LONGEST + 1][LONGEST + 1];
        boolean parallel = false;
        for (Node node : brothers) {
            int length = length(node);
            int comma = length <= LONGEST ? comma(node, length) : -1;
            if (comma > 0) {
                parallel |= ++ended[length][comma] > 1;
            }
        }
        return parallel;
    }

    static void alignAll(String folded, List<Node> brothers) {
        if (brothers.isEmpty()) {
            return;
        }
        List<Node> numbered = brothers.stream()
                .filter(node -> node.marker() != null && !node.calendar())
                .toList();
        if (numbered.size() > 1) {
            new EvenTitles(folded, numbered).align();
        }
        brothers.forEach(node -> alignAll(folded, node.children()));
    }

    private void align() {
        long open = brothers.stream().filter(this::isOpen).count();
        if (open == 0 || open * 2 < brothers.size()) {
            return;
        }
        boolean parallel = countEnded();
        if (!running && !parallel) {
            return;
        }
        int[] furthest = brothers.stream()
                .mapToInt(node -> isOpen(node) ? furthest(node) : 0)
                .toArray();
        int best = 0;
        int most = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            int weight = weight(length, furthest);
            best = weight > most ? length : best;
            most = Math.max(most, weight);
        }
        for (Node node : brothers) {
            if (best > 0
                    && length(node) != best
                    && isOpen(node)
                    && best <= furthest(node)
                    && mayEnd(node.contentStart() + best)
                    && !namesTime(node, best)) {
                node.headingEnds(node.contentStart() + best, true);
            }
        }
    }

    /** How much speaks for titles of that length; 0 where it does not suit most. */
    private int weight(int length, int[] furthest) {
        int weight = 0;
        int suited = 0;
        for (int i = 0; i < furthest.length; i++) {
            int one = weight(brothers.get(i), length, furthest[i]);
            weight += one;
            suited += one > 0 ? 1 : 0;
            if (suited + furthest.length - 1 - i < Math.max(2, MOST * furthest.length)) {
                return 0;
            }
        }
        return weight;
    }

    private int weight(Node node, int length, int furthest) {
        if (length(node) == length) {
            return 1;
        }
        if (!isOpen(node)) {
            return -1;
        }
        int at = node.contentStart() + length;
        if (length > furthest || !mayEnd(at)) {
            return 0;
        }
        boolean begins = running && GluedTitle.mayBeginText(folded, at, Math.min(node.ownEnd(), at + FAR_ENOUGH));
        return begins || isParallel(node, length) ? 1 : 0;
    }

    private static int length(Node node) {
        return node.headingEnd() - node.contentStart();
    }

    /** Its heading does not end at a mark, or only at one of its first sentence's. */
    private boolean isOpen(Node node) {
        int end = node.headingEnd();
        if (end >= node.ownEnd() || end <= node.contentStart()) {
            return false;
        }
        char next = folded.charAt(end);
        return Character.isLetterOrDigit(next) || next == ',' || next == '。' && length(node) > NO_TITLE;
    }

    /** Two brothers end there, with a comma where this one has it: 认清形势,坚定信心 and 以德立身,建设团队. */
    private boolean isParallel(Node node, int length) {
        int comma = comma(node, length);
        return comma > 0 && ended[length][comma] > 1;
    }

    private int comma(Node node, int length) {
        int from = node.contentStart();
        return folded.substring(from, Math.min(folded.length(), from + length)).indexOf(',');
    }

    /** How long its title may be: of words, with a comma at most. */
    private int furthest(Node node) {
        int from = node.contentStart();
        int to = Math.min(from + LONGEST + 1, node.ownEnd() - LEAST_TEXT);
        int commas = 0;
        int at = from;
        while (at < to && (Character.isIdeographic(folded.charAt(at)) || folded.charAt(at) == ',' && commas++ == 0)) {
            at++;
        }
        return at - from;
    }

    /** A title names no time, not even one that goes on behind it: 每周五下|午. */
    private boolean namesTime(Node node, int length) {
        int from = node.contentStart();
        return !Times.in(folded.substring(from, from + length + 1)).isEmpty();
    }

    /** Between two words. */
    private boolean mayEnd(int at) {
        char next = folded.charAt(at);
        return NO_END.indexOf(folded.charAt(at - 1)) < 0
                && folded.charAt(at - 1) != ','
                && (Character.isLetterOrDigit(next) || next == '"');
    }
}
