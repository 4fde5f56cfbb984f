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
    private static final double MOST = 0.6;

    private final String folded;
    private final List<Node> brothers;
    /** One at least does not even end with its first sentence. */
    private final boolean running;

    private EvenTitles(String folded, List<Node> brothers) {
        this.folded = folded;
        this.brothers = brothers;
        this.running = brothers.stream()
                .anyMatch(node ->
                        isOpen(node) && (folded.charAt(node.headingEnd()) != '。' || length(node) > LONGEST + SHORTEST));
    }

    static void alignAll(String folded, List<Node> brothers) {
        List<Node> numbered = brothers.stream()
                .filter(node -> node.marker() != null && !node.calendar())
                .toList();
        if (numbered.size() > 1) {
            new EvenTitles(folded, numbered).align();
        }
        brothers.forEach(node -> alignAll(folded, node.children()));
    }

    private void align() {
        if (brothers.stream().noneMatch(this::isOpen)) {
            return;
        }
        int best = 0;
        int most = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            int weight = 0;
            int suited = 0;
            for (Node node : brothers) {
                int one = weight(node, length);
                weight += one;
                suited += one > 0 ? 1 : 0;
            }
            if (suited >= 2 && suited >= MOST * brothers.size() && weight > most) {
                most = weight;
                best = length;
            }
        }
        for (Node node : brothers) {
            if (best > 0 && length(node) != best && isOpen(node) && maySplit(node, best)) {
                node.headingEnds(node.contentStart() + best, true);
            }
        }
    }

    /** How much speaks for a title of that length. */
    private int weight(Node node, int length) {
        if (length(node) == length) {
            return 2;
        }
        if (!isOpen(node)) {
            return -2;
        }
        if (!maySplit(node, length)) {
            return 0;
        }
        int at = node.contentStart() + length;
        int end = Stops.sentenceEnd(folded, at, node.ownEnd());
        return isParallel(node, length) ? 2 : running ? GluedTitle.textBegins(folded, at, end) : 0;
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
        return comma > 0
                && brothers.stream()
                                .filter(other -> length(other) == length && comma(other, length) == comma)
                                .count()
                        > 1;
    }

    private int comma(Node node, int length) {
        int from = node.contentStart();
        return folded.substring(from, Math.min(folded.length(), from + length)).indexOf(',');
    }

    private boolean maySplit(Node node, int length) {
        int from = node.contentStart();
        int at = from + length;
        if (at + LEAST_TEXT > node.ownEnd()
                || !isWord(folded.charAt(at))
                || NO_END.indexOf(folded.charAt(at - 1)) >= 0) {
            return false;
        }
        for (int i = from; i < at; i++) {
            boolean inside = folded.charAt(i) == ',' && i > from + 2 && i < at - 3;
            if (!Character.isIdeographic(folded.charAt(i)) && !inside) {
                return false;
            }
        }
        return Times.in(folded.substring(from, Math.min(folded.length(), at + 1)))
                .isEmpty();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '"';
    }
}
