package org.xuequ.plan.reading.cleaning;

import java.util.List;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.text.Text;

/** Joins a line that breaks off inside a sentence, and so cannot be a heading, to the next. */
final class BrokenLines {
    /** No heading is as long as this. */
    private static final int NO_HEADING = 56;
    /** Nor a title without a number as long as this. */
    private static final int NO_TITLE = 32;

    private static final int SHORTEST_TITLE = 4;

    private final List<Line> lines;
    private final Markers markers;

    private BrokenLines(Text text) {
        this.lines = Line.of(text);
        this.markers = new Markers(text.folded());
    }

    static Text join(Text text) {
        BrokenLines broken = new BrokenLines(text);
        return Line.join(text, broken.lines, broken::isBroken);
    }

    private boolean isBroken(int i) {
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        if (line.isFinished() || markers.at(next.start(), true) != null || endsInHeading(line)) {
            return false;
        }
        return line.length() >= NO_HEADING
                || line.endsWith(",、") && line.length() > 12
                || isInsideProse(line) && (next.isFinished() || isInsideProse(next)) && !next.isRow();
    }

    /** …。(五)抓保障,确保安全: behind its last sentence stands a number, and no more than a title. */
    private boolean endsInHeading(Line line) {
        int stop = line.folded().lastIndexOf('。') + 1;
        if (stop == 0 || line.length() - stop > NO_TITLE) {
            return false;
        }
        Marker marker = markers.at(line.start() + stop, false);
        return marker != null && marker.sure() && marker.end() + SHORTEST_TITLE <= line.end();
    }

    /** No title: a sentence has ended in it, or it is long, has clauses and no number. */
    private boolean isInsideProse(Line line) {
        boolean clauses = line.length() >= NO_TITLE && line.folded().indexOf(',') > 0;
        return !line.isRow()
                && line.length() >= LineWidths.NARROWEST
                && (line.folded().indexOf('。') > 0 || clauses && markers.at(line.start(), true) == null);
    }
}
