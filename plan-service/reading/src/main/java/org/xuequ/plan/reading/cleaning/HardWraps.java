package org.xuequ.plan.reading.cleaning;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.markers.Style;
import org.xuequ.plan.reading.text.Text;

/**
 * Undoes the wrapping of a document that was wrapped as a whole, which shows by many lines of one width, measured in the
 * source, before anything was dropped from them.
 */
final class HardWraps {
    /** What a date follows in a sentence. */
    private static final String BEFORE_DATE = ",、于在至到从自";

    private final String source;
    private final Text text;
    private final List<Line> lines;
    private final LineWidths widths;
    private final Markers markers;
    /** Up to each line, the number of the last chapter (一、二、…). */
    private final int[] chapters;

    private final BitSet openRows;

    private HardWraps(String source, Text text, List<Line> lines, LineWidths widths) {
        this.source = source;
        this.text = text;
        this.lines = lines;
        this.widths = widths;
        this.markers = new Markers(text.folded());
        this.chapters = chapters();
        this.openRows = WrappedRows.open(lines, widths::isFull);
    }

    /**
     * A text whose lines are paragraphs stays as it is. One that was wrapped a second time, narrower, has short lines
     * between the full ones: joined, those show the width of before.
     */
    static Text unwrap(String source, Text text) {
        Text once = unwrapOnce(source, text);
        return once == text ? text : unwrapOnce(source, once);
    }

    private static Text unwrapOnce(String source, Text text) {
        List<Line> lines = Line.of(text);
        LineWidths widths = LineWidths.of(source, text, lines);
        return widths.isOfParagraphs()
                ? text
                : Line.join(text, lines, new HardWraps(source, text, lines, widths)::isFull);
    }

    /** As wide as the page: it goes on in the next line unless that begins something of its own. */
    private boolean isFull(int i) {
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        if (line.isRow() || next.isRow() || openRows.get(i)) {
            return openRows.get(i);
        }
        if (!widths.isFull(i) || SiteChrome.isFurniture(line) || SiteChrome.isFurniture(next)) {
            return false;
        }
        Marker marker = markers.at(next.start(), true);
        if (line.isFinished()) {
            boolean brief = next.length() < LineWidths.NARROWEST && !next.isFinished();
            return marker == null && !brief && !isIndented(i + 1) && isProse(next);
        }
        if (marker == null) {
            return line.endsWith(BEFORE_DATE) || !isOfCalendar(next);
        }
        return !marker.sure() || marker.style() == Style.CHINESE && marker.number() != chapters[i] + 1;
    }

    private int[] chapters() {
        int[] last = new int[lines.size()];
        boolean several = IntStream.range(0, last.length).anyMatch(i -> chapter(i) == 2);
        int number = several ? 0 : -1; // 高一、高二 may be broken before 一、
        for (int i = 0; i < last.length; i++) {
            boolean anew = i == 0 || lines.get(i - 1).isFinished();
            if (chapter(i) > 0 && (chapter(i) == number + 1 || anew)) {
                number = chapter(i);
            }
            last[i] = number;
        }
        return last;
    }

    /** The number of the chapter that the line begins; 0: none. */
    private int chapter(int i) {
        Marker marker = markers.at(lines.get(i).start(), true);
        return marker != null && marker.sure() && marker.style() == Style.CHINESE ? marker.number() : 0;
    }

    /** A month above its work or before it, a day set off from it: no sentence stands so. */
    private static boolean isOfCalendar(Line line) {
        return CalendarHeading.month(line.folded()) != null
                || CalendarHeading.dated(line.folded()) != null
                || CalendarHeading.alone(line.folded()) != null;
    }

    private static boolean isProse(Line line) {
        return !isOfCalendar(line) && CalendarHeading.row(line.folded()) == null;
    }

    private boolean isIndented(int i) {
        int start = text.sourceStart(lines.get(i).start());
        return start > 0 && Character.isSpaceChar(source.charAt(start - 1));
    }
}
