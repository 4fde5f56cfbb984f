package org.xuequ.plan.reading.cleaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Text;

/**
 * Page numbers: alone on a line, or put as {@code N、} before the text of page N by document sites. The latter look like
 * list numbers and cut sentences in two; they are told by running 1, 2, 3 … over long lines that break off unfinished.
 */
final class PageMarkers {
    private static final Pattern ALONE =
            Pattern.compile("第? ?\\d{1,3} ?页.{0,12}|- ?\\d{1,3} ?-|\\d{1,3} ?/ ?\\d{1,3}( 页)?");
    /** Its first page has lost the number, or is not there. */
    private static final Pattern LATER_PAGE = Pattern.compile("(?<n>[2-9]|[1-9]\\d)、");

    private static final int SHORTEST_PAGE = 120;
    /** A line as long as this is cut, a shorter one may be a title. */
    private static final int NO_TITLE = 25;
    /** A sentence that was wrapped twice has a long line among so many. */
    private static final int WRAPPED = 3;
    /** Before the first page there is only what the site says. */
    private static final int LATEST_START = 400;

    private PageMarkers() {}

    static Text drop(Text text, List<Dropped> dropped) {
        List<Line> lines = Line.of(text);
        BitSet drop = new BitSet();
        for (int i : pageStarts(lines)) {
            Line line = lines.get(i);
            int end = line.start() + line.folded().indexOf('、') + 1;
            boolean cut =
                    i > 0 && !lines.get(i - 1).isFinished() && !line.folded().startsWith("1、");
            mark(text, drop, dropped, line.start(), end);
            if (cut) {
                drop.set(line.start() - 1);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.length() < 20 && ALONE.matcher(line.folded()).matches()) {
                mark(text, drop, dropped, line.start(), line.end());
                boolean cut = i > 0
                        && !lines.get(i - 1).isFinished()
                        && lines.get(i - 1).length() > 20;
                if (cut || line.end() < text.length()) {
                    drop.set(cut ? line.start() - 1 : line.end());
                }
            }
        }
        return text.without(drop);
    }

    private static void mark(Text text, BitSet drop, List<Dropped> dropped, int start, int end) {
        drop.set(start, end);
        dropped.add(new Dropped(text.sourceStart(start), text.sourceEnd(end), Dropped.Reason.PAGE_MARKER));
    }

    /** The pages of a document are long, whether they come on one line or on many, and most of them cut a sentence. */
    private static List<Integer> pageStarts(List<Line> lines) {
        List<Integer> first = fromTheFirst(lines);
        int number = first.isEmpty() ? firstInside(lines) : 0;
        return number == 0 ? first : cutsOnly(lines, number);
    }

    /** Of an excerpt: the number of the first page that cuts a sentence; 0 where none does. */
    private static int firstInside(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String words = lines.get(i).folded();
            if (words.startsWith("1、")) {
                return 0; // a list
            }
            Matcher page = LATER_PAGE.matcher(words);
            if (page.lookingAt() && isCut(lines, i)) {
                return Integer.parseInt(page.group("n"));
            }
        }
        return 0;
    }

    /** Two pages at least, in order, each in the middle of a sentence. */
    private static List<Integer> cutsOnly(List<Line> lines, int from) {
        List<Integer> run = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).folded().startsWith(from + run.size() + "、") && isCut(lines, i)) {
                run.add(i);
            }
        }
        boolean pages = run.size() > 1
                && (lines.get(run.getLast()).start() - lines.get(run.getFirst()).start()) / (run.size() - 1)
                        >= SHORTEST_PAGE;
        return pages ? run : List.of();
    }

    private static List<Integer> fromTheFirst(List<Line> lines) {
        List<Integer> run = new ArrayList<>();
        int unfinished = 0;
        for (int i = next(lines, 0, 1); i >= 0; i = next(lines, i + 1, run.size() + 1)) {
            unfinished += !run.isEmpty() && isCut(lines, i) ? 1 : 0;
            run.add(i);
        }
        while (run.size() > 1
                && !isCut(lines, run.getLast())
                && !isAboveNumber(lines, run.getLast(), run.size())
                && !(unfinished > 1 && isAsFar(lines, run))) {
            run.removeLast();
        }
        int gaps = run.size() - 1;
        boolean pages = gaps >= 1
                && lines.get(run.getFirst()).start() <= LATEST_START
                && unfinished >= 1
                && unfinished * 2 >= gaps
                && (lines.get(run.getLast()).start() - lines.get(run.getFirst()).start()) / gaps >= SHORTEST_PAGE;
        return pages ? run : List.of();
    }

    /** The last page comes about as far behind the one before as that does behind the first, page for page. */
    private static boolean isAsFar(List<Line> lines, List<Integer> run) {
        int before = run.get(run.size() - 2);
        int usual = (lines.get(before).start() - lines.get(run.getFirst()).start()) / Math.max(1, run.size() - 2);
        int last = lines.get(run.getLast()).start() - lines.get(before).start();
        return last * 2 >= usual && last <= usual * 2;
    }

    /** Where this page starts: rather where a sentence is cut than where a list may have its number. */
    private static int next(List<Line> lines, int from, int number) {
        int first = -1;
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).folded().startsWith(number + "、")) {
                if (number == 1 || isCut(lines, i)) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    private static boolean isCut(List<Line> lines, int i) {
        return i > 0 && isText(lines, i - 1);
    }

    /** 3、3.…: the page's number, put before that of the list. */
    private static boolean isAboveNumber(List<Line> lines, int i, int page) {
        String words = lines.get(i).folded();
        Marker marker = new Markers(words).at((page + "、").length(), true);
        return marker != null && marker.sure() && words.startsWith(page + "、");
    }

    /** Unfinished, and too long for a title, by itself or with the unfinished lines before. */
    private static boolean isText(List<Line> lines, int i) {
        for (int at = i; at >= 0 && at > i - WRAPPED && !lines.get(at).isFinished(); at--) {
            if (lines.get(at).length() >= NO_TITLE) {
                return true;
            }
        }
        return false;
    }
}
