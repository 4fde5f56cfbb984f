package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Find;

/** Lines, paragraphs and sentences of a text, each as where it starts and ends. */
final class Stretches {
    private static final Pattern LABEL_LINE = Pattern.compile(
            "[(]?(?:责任|负责|牵头|主管|分管|承办|主办|协办|配合|完成|办结|落实|整改)(?:人|部门|单位|处室|科室|股室|领导|时限|时间|期限|节点):.{2,48}");
    private static final int LONGEST_LABEL = 60;

    private static final int LONGEST_SENTENCE = 600;

    private Stretches() {}

    static List<int[]> lines(String folded, int from, int to) {
        List<int[]> lines = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = Find.lineEnd(folded, start, to);
            if (end > start) {
                lines.add(new int[] {start, end});
            }
            start = end + 1;
        }
        return lines;
    }

    /** Lines that only say who is in charge and by when belong to the line before. */
    static List<int[]> paragraphs(String folded, int from, int to) {
        List<int[]> paragraphs = new ArrayList<>();
        for (int[] line : lines(folded, from, to)) {
            boolean label = line[1] - line[0] <= LONGEST_LABEL
                    && !paragraphs.isEmpty()
                    && LABEL_LINE.matcher(folded).region(line[0], line[1]).matches();
            if (label) {
                paragraphs.getLast()[1] = line[1];
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    static List<int[]> sentences(String folded, int from, int to) {
        List<int[]> sentences = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            boolean mark = c == '。' || c == '!' || c == '?';
            if (mark || i - start >= LONGEST_SENTENCE) {
                if (i > start) {
                    sentences.add(new int[] {start, i});
                }
                start = mark ? i + 1 : i;
            }
        }
        if (start < to) {
            sentences.add(new int[] {start, to});
        }
        return sentences;
    }
}
