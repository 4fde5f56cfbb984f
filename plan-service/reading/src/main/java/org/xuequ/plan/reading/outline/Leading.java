package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.text.Find;

/** What a line without a number heads, if it heads anything: a table, a list from 1, a calendar, or text. */
final class Leading {
    private Leading() {}

    /** @param least longer than this it is text */
    static boolean isAt(String folded, int next, int to, int least, Markers markers) {
        int end = Find.lineEnd(folded, next, to);
        if (Cells.isRow(folded, next, end)) {
            return true;
        }
        Marker marker = markers.at(next, true);
        return marker != null
                ? marker.number() == 1
                : end - next > least
                        || Unnumbered.isParallel(folded, next, end) && Find.lineEnd(folded, end + 1, to) - end > least
                        || Calendars.follows(folded, next, to)
                        || CalendarHeading.dated(folded.substring(next, end)) != null;
    }
}
