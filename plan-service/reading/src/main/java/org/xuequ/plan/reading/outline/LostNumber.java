package org.xuequ.plan.reading.outline;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Find;

/** A heading whose number is gone: the list goes on after it with the number after next, or anew below it. */
final class LostNumber {
    /** Chapters that many plans leave without a number. */
    private static final Pattern CHAPTER =
            Pattern.compile("[^,;]{0,10}(?:安排|要求|保障|目标|思想|原则|分析|总结|打算|一览表?|行事历|工作历|日程表?)");

    private static final int LONGEST_TITLE = 30;
    private static final int LEAST_TEXT = 8;
    private static final int LINES_AHEAD = 40;

    private final String folded;
    private final Markers markers;
    private final Branch branch;
    private final int to;

    LostNumber(String folded, Markers markers, Branch branch, int to) {
        this.folded = folded;
        this.markers = markers;
        this.branch = branch;
        this.to = to;
    }

    /** The number that the unmarked line {@code [start, end)} must have had, without width; null when it is text. */
    @Nullable
    Marker of(int start, int end) {
        if (branch.isEmpty() || end - start < 3 || Cells.isRow(folded, start, end)) {
            return null;
        }
        Marker restarted = aboveNewList(start, end);
        return restarted != null ? restarted : inGap(start, end);
    }

    /** A short line, and below it a list that was already open starts again from 1: it stands beside that list's parent. */
    private @Nullable Marker aboveNewList(int start, int end) {
        boolean brief = end - start <= LONGEST_TITLE - 8
                && isPlain(start, end)
                && !CHAPTER.matcher(folded.substring(start, end)).matches();
        Marker next = brief && end + 1 < to ? markers.at(end + 1, true) : null;
        if (next == null || next.number() != 1 || !next.sure()) {
            return null;
        }
        Node brother = branch.inList(next.style(), next.depth());
        Node parent = brother == null ? null : branch.above(brother);
        Marker number = parent == null ? null : parent.marker();
        return number == null || parent == null ? null : after(number, parent, start);
    }

    /** Between n and n + 2 of one list. */
    private @Nullable Marker inGap(int start, int end) {
        boolean titled = isTitled(start, end);
        int lines = 0;
        for (int line = end + 1; line < to && lines < LINES_AHEAD; lines++) {
            Marker ahead = markers.at(line, true);
            Node brother = ahead == null || !ahead.sure() ? null : branch.inList(ahead.style(), ahead.depth());
            if (ahead != null && brother != null && ahead.number() != 1) {
                boolean gap = ahead.number() == brother.number() + 2;
                boolean onlyLine = lines == 0 && brother == branch.last() && !Below.hasLines(folded, brother, start);
                return gap && (titled || onlyLine) ? after(ahead, brother, start) : null;
            }
            line = Find.lineEnd(folded, line, to) + 1;
        }
        return null;
    }

    private static Marker after(Marker like, Node brother, int start) {
        return new Marker(like.style(), brother.number() + 1, like.depth(), start, start, false);
    }

    /** A short sentence with text behind it, or a short line without a mark. */
    private boolean isTitled(int start, int end) {
        int stop = start;
        while (stop < end && "。;:".indexOf(folded.charAt(stop)) < 0) {
            stop++;
        }
        boolean brief = stop - start >= 4 && stop - start <= LONGEST_TITLE;
        return brief && (stop == end || end - stop > LEAST_TEXT);
    }

    private boolean isPlain(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("。;:!?|".indexOf(folded.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
