package org.xuequ.plan.reading.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Page numbers and running heads: what stands first or last on a page and says only that, or the same on most pages. */
final class Furniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–·•\\s]*(第\\s*)?[\\dⅠ-ⅻ一二三四五六七八九十]{1,4}\\s*(页)?(\\s*[/／,，]?\\s*共?\\s*\\d{1,4}\\s*页?)?[-—–·•\\s]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 60;
    /** In points; text that stands higher is in the margin of any usual page. */
    private static final float TOP_MARGIN = 72;

    private static final float WIDE_GAP = 1.8f;

    private Furniture() {}

    static Set<PageLine> in(List<PageLine> lines) {
        Map<Integer, PageLine> firsts = new HashMap<>();
        Map<Integer, PageLine> lasts = new HashMap<>();
        for (PageLine line : lines) {
            if (line.table() != null) {
                continue;
            }
            firsts.merge(line.page(), line, (a, b) -> a.top() <= b.top() ? a : b);
            lasts.merge(line.page(), line, (a, b) -> a.top() > b.top() ? a : b);
        }
        Set<PageLine> furniture = new HashSet<>();
        add(firsts, furniture);
        add(lasts, furniture);
        addRunningHeads(lines, firsts, furniture);
        return furniture;
    }

    /** Of a document too short to repeat it: a small line high in the margin, well apart from the text. */
    private static void addRunningHeads(List<PageLine> lines, Map<Integer, PageLine> firsts, Set<PageLine> furniture) {
        float size = median(lines.stream().map(PageLine::size).sorted().toList());
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).page() == lines.get(i - 1).page()) {
                gaps.add(lines.get(i).top() - lines.get(i - 1).top());
            }
        }
        gaps.sort(null);
        float gap = median(gaps);
        for (int i = 0; i + 1 < lines.size(); i++) {
            PageLine line = lines.get(i);
            boolean apart = lines.get(i + 1).top() - line.top() > WIDE_GAP * gap;
            boolean high = line.top() < TOP_MARGIN
                    && line.size() <= size
                    && line.text().length() <= LONGEST;
            if (high && apart && line.equals(firsts.get(line.page()))) {
                furniture.add(line);
            }
        }
    }

    private static float median(List<Float> sorted) {
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static void add(Map<Integer, PageLine> edges, Set<PageLine> furniture) {
        Map<String, Integer> seen = new HashMap<>();
        edges.values().forEach(line -> seen.merge(shape(line), 1, Integer::sum));
        for (PageLine line : edges.values()) {
            boolean repeated = edges.size() >= 3 && seen.getOrDefault(shape(line), 0) * 2 > edges.size();
            boolean number = PAGE_NUMBER.matcher(line.text()).matches();
            if (line.text().length() <= LONGEST && (repeated || number)) {
                furniture.add(line);
            }
        }
    }

    private static String shape(PageLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
