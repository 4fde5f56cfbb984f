package org.xuequ.plan.reading.outline;

import java.util.List;

/**
 * Brothers whose titles run into their texts without any mark, all of one length: 党建引领凝聚人心|学校党支部要…,
 * 课程贯通提升质量|课堂是…. Where one title alone leaves open where it ends, the length that suits most brothers tells.
 */
final class EvenTitles {
    private static final int SHORTEST = 4;
    private static final int LONGEST = OpenTitle.LONGEST;

    private static final double MOST = 0.6;

    private final List<OpenTitle> titles;
    /** One at least does not even end with its first sentence. */
    private final boolean running;
    /** How many titles of each length have their comma at each place. */
    private int[][] ended = {};

    private EvenTitles(List<OpenTitle> titles) {
        this.titles = titles;
        this.running = titles.stream().anyMatch(OpenTitle::isRunning);
    }

    static void alignAll(String folded, List<Node> brothers) {
        if (brothers.isEmpty()) {
            return;
        }
        List<OpenTitle> numbered = brothers.stream()
                .filter(node -> node.marker() != null && !node.calendar())
                .map(node -> new OpenTitle(folded, node))
                .toList();
        if (numbered.size() > 1) {
            new EvenTitles(numbered).align();
        }
        brothers.forEach(node -> alignAll(folded, node.children()));
    }

    private void align() {
        long open = titles.stream().filter(OpenTitle::isOpen).count();
        if (open == 0 || open * 2 < titles.size()) {
            return;
        }
        boolean parallel = countEnded();
        if (!running && !parallel) {
            return;
        }
        int[] furthest = titles.stream()
                .mapToInt(title -> title.isOpen() ? title.furthest() : 0)
                .toArray();
        int best = 0;
        int most = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            int weight = weight(length, furthest);
            best = weight > most ? length : best;
            most = Math.max(most, weight);
        }
        for (OpenTitle title : titles) {
            if (best > 0
                    && title.length() != best
                    && title.isOpen()
                    && best <= title.furthest()
                    && title.mayEnd(best)
                    && !title.namesTime(best)) {
                title.endsAt(best);
            }
        }
    }

    /** True where two of a length have their comma at one place. */
    private boolean countEnded() {
        ended = new int[LONGEST + 1][LONGEST + 1];
        boolean parallel = false;
        for (OpenTitle title : titles) {
            int length = title.length();
            int comma = length <= LONGEST ? title.comma(length) : -1;
            if (comma > 0) {
                parallel |= ++ended[length][comma] > 1;
            }
        }
        return parallel;
    }

    /** How much speaks for titles of that length; 0 where it does not suit most. */
    private int weight(int length, int[] furthest) {
        int weight = 0;
        int suited = 0;
        for (int i = 0; i < furthest.length; i++) {
            int one = weight(titles.get(i), length, furthest[i]);
            weight += one;
            suited += one > 0 ? 1 : 0;
            if (suited + furthest.length - 1 - i < Math.max(2, MOST * furthest.length)) {
                return 0;
            }
        }
        return weight;
    }

    private int weight(OpenTitle title, int length, int furthest) {
        if (title.length() == length) {
            return 1;
        }
        if (!title.isOpen()) {
            return -1;
        }
        if (length > furthest || !title.mayEnd(length)) {
            return 0;
        }
        return running && title.mayBeFollowed(length) || isParallel(title, length) ? 1 : 0;
    }

    /** Two brothers end there, with a comma where this one has it: 认清形势,坚定信心 and 以德立身,建设团队. */
    private boolean isParallel(OpenTitle title, int length) {
        int comma = title.comma(length);
        return comma > 0 && ended[length][comma] > 1;
    }
}
