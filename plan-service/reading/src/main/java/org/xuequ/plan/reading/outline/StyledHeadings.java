package org.xuequ.plan.reading.outline;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.xuequ.plan.reading.format.Mark;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.text.Find;
import org.xuequ.plan.reading.text.Text;

/** Lines that a file's own format calls headings, with their levels; a number before them says more, and goes first. */
public final class StyledHeadings {
    public static final StyledHeadings NONE = new StyledHeadings(List.of());

    private static final int LONGEST = 40;
    private static final int LEVELS = 9;
    /** Outside all numbers. */
    private static final double OUTERMOST = 0.3;

    private static final double STEP = 0.05;

    /** By where they start in the source. */
    private final NavigableMap<Integer, Mark> headings = new TreeMap<>();

    /** @param marks in offsets of the source; those that are no headings are passed over */
    public StyledHeadings(List<Mark> marks) {
        marks.stream()
                .filter(mark -> mark.role() instanceof Role.Heading)
                .forEach(mark -> headings.put(mark.start(), mark));
    }

    boolean isEmpty() {
        return headings.isEmpty();
    }

    /** The level of the line {@code [start, end)} of a cleaned text, from 1; 0 where it is no heading, or too long for one. */
    int level(Text text, int start, int end) {
        if (headings.isEmpty()
                || start >= end
                || end - start > LONGEST
                || text.folded().charAt(end - 1) == '。') {
            return 0;
        }
        var mark = headings.floorEntry(text.sourceEnd(end) - 1);
        boolean here = mark != null && mark.getValue().end() > text.sourceStart(start);
        return here && mark.getValue().role() instanceof Role.Heading(int level) ? level : 0;
    }

    /** By level, how deep a heading without a number stands: below the numbers that headings further out have. */
    double[] ranks(Text text, int from, int to) {
        Markers markers = new Markers(text.folded());
        double[] numbered = new double[LEVELS + 1];
        for (int start = from, end; !headings.isEmpty() && start < to; start = end + 1) {
            end = Find.lineEnd(text.folded(), start, to);
            int level = level(text, start, end);
            Marker marker = level > 0 ? markers.at(start, true) : null;
            if (marker != null && marker.sure() && numbered[level] == 0) {
                numbered[level] = Ranks.of(marker);
            }
        }
        double[] ranks = new double[LEVELS + 1];
        double outer = OUTERMOST;
        for (int level = 1; level <= LEVELS; level++) {
            ranks[level] = numbered[level] > 0 ? numbered[level] : outer + STEP * level;
            outer = Math.max(outer, numbered[level]);
        }
        return ranks;
    }
}
