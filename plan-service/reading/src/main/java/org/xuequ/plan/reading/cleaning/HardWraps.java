package org.xuequ.plan.reading.cleaning;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.markers.Style;
import org.xuequ.plan.reading.text.Text;

/**
 * Joins a line to the next where the break falls inside a sentence. A document that was wrapped as a whole shows it by
 * many lines of one width, measured in the source, before anything was dropped from them.
 */
final class HardWraps {
    /** No heading is as long as this. */
    private static final int NO_HEADING = 56;

    /** Nor a title without a number as long as this. */
    private static final int NO_TITLE = 32;

    private static final int NARROWEST = 20;
    private static final int WIDEST = 100;
    /** So many full lines are no accident. */
    private static final int ENOUGH = 5;
    /** A wrap may leave this many columns free: a mark that must not begin a line, a Latin word. */
    private static final int RAGGED = 2;

    private final String source;
    private final Text text;
    private final List<Line> lines;
    private final Markers markers;
    private final int width;
    /** Up to each line, the number of the last chapter (一、二、…). */
    private final int[] chapters;

    private HardWraps(String source, Text text) {
        this.source = source;
        this.text = text;
        this.lines = Line.of(text);
        this.markers = new Markers(text.folded());
        this.width = width();
        this.chapters = chapters();
    }

    /** Undoes the wrapping of a whole document; a text whose lines are paragraphs stays as it is. */
    static Text unwrap(String source, Text text) {
        HardWraps wraps = new HardWraps(source, text);
        return wraps.width == 0 ? text : wraps.join(wraps::isFull);
    }

    /** Joins what cannot be a heading to what follows. */
    static Text join(String source, Text text) {
        HardWraps wraps = new HardWraps(source, text);
        return wraps.join(wraps::isBroken);
    }

    private Text join(IntPredicate broken) {
        BitSet drop = new BitSet();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (broken.test(i)) {
                drop.set(lines.get(i).end());
            }
        }
        return text.without(drop);
    }

    private boolean isBroken(int i) {
        Line line = lines.get(i);
        if (line.isFinished() || markers.at(lines.get(i + 1).start(), true) != null) {
            return false;
        }
        char last = line.folded().charAt(line.length() - 1);
        return line.length() >= NO_HEADING
                || ",、".indexOf(last) >= 0 && line.length() > 12
                || isInsideProse(line)
                        && lines.get(i + 1).isFinished()
                        && !lines.get(i + 1).isRow();
    }

    /** No title: a sentence has ended in it, or it is long, has clauses and no number. */
    private boolean isInsideProse(Line line) {
        boolean clauses = line.length() >= NO_TITLE && line.folded().indexOf(',') > 0;
        return !line.isRow()
                && line.length() >= NARROWEST
                && (line.folded().indexOf('。') > 0 || clauses && markers.at(line.start(), true) == null);
    }

    /** As wide as the page: it goes on in the next line unless that begins something of its own. */
    private boolean isFull(int i) {
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        int wide = sourceWidth(i);
        if (wide < width - RAGGED || wide > width + RAGGED || line.isRow() || next.isRow()) {
            return false;
        }
        Marker marker = markers.at(next.start(), true);
        if (line.isFinished()) {
            boolean brief = next.length() < NARROWEST && !next.isFinished();
            return marker == null && !brief && !line.isLeadIn() && !isIndented(i + 1) && isProse(next);
        }
        return marker == null
                || !marker.sure()
                || marker.style() == Style.CHINESE && marker.number() != chapters[i] + 1;
    }

    private int[] chapters() {
        int[] last = new int[lines.size()];
        int number = 0;
        for (int i = 0; i < last.length; i++) {
            Marker marker = markers.at(lines.get(i).start(), true);
            boolean chapter = marker != null && marker.sure() && marker.style() == Style.CHINESE;
            boolean anew = i == 0 || lines.get(i - 1).isFinished();
            if (chapter && marker != null && (marker.number() == number + 1 || anew)) {
                number = marker.number();
            }
            last[i] = number;
        }
        return last;
    }

    private static boolean isProse(Line line) {
        return CalendarHeading.alone(line.folded()) == null
                && CalendarHeading.row(line.folded()) == null
                && CalendarHeading.month(line.folded()) == null;
    }

    /** The column at which the document breaks its lines, or 0 where lines are paragraphs. */
    private int width() {
        int[] of = new int[WIDEST + 1];
        int lengthy = 0;
        int wider = 0; // than WIDEST
        for (int i = 0; i + 1 < lines.size(); i++) {
            int wide = sourceWidth(i);
            lengthy += wide >= NARROWEST ? 1 : 0;
            if (wide <= WIDEST) {
                of[wide]++;
            } else {
                wider++;
            }
        }
        int best = 0;
        int most = 0;
        for (int wide = NARROWEST; wide <= WIDEST; wide++) {
            int full = of[wide] + of[wide - 1] + of[wide - 2];
            if (full > most || full == most && of[wide] > 0) {
                most = full;
                best = wide;
            }
        }
        for (int wide = best + RAGGED + 1; wide <= WIDEST; wide++) {
            wider += of[wide]; // a page is as wide as its widest lines
        }
        return most >= ENOUGH && most * 3 >= lengthy && wider * 2 < most ? best : 0;
    }

    /** Counted in the source, what was dropped included. */
    private int sourceWidth(int i) {
        int end = text.sourceStart(lines.get(i).end());
        return Math.max(0, end - source.lastIndexOf('\n', end - 1) - 1);
    }

    private boolean isIndented(int i) {
        int start = text.sourceStart(lines.get(i).start());
        return start > 0 && Character.isSpaceChar(source.charAt(start - 1));
    }
}
