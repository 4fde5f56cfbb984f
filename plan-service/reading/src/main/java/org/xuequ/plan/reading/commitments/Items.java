package org.xuequ.plan.reading.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.markers.Style;
import org.xuequ.plan.reading.text.Text;

/** Cuts what stands under a month, or in a cell of a calendar, into its items: by numbers where it has them, else by marks. */
final class Items {
    private static final String AROUND = " 。;、,.|-●○◆◇■□★☆▲△·•※➢➤√";

    private final Text text;
    private final String folded;
    private final Markers markers;
    private final List<Commitment> found;

    Items(Text text, List<Commitment> found) {
        this.text = text;
        this.folded = text.folded();
        this.markers = new Markers(folded);
        this.found = found;
    }

    /** One line or cell; {@code who}: whom its row names, empty where nobody. */
    void in(int from, int to, Due due, List<String> who) {
        Marker opening = opening(from);
        boolean numbered = opening != null;
        if (!numbered && Asides.isOne(folded, from, to)) {
            return;
        }
        int itemStart = opening == null ? from : opening.end();
        int number = opening == null ? 0 : opening.number();
        int depth = 0;
        for (int at = itemStart; at <= to; at++) {
            Marker next = at == to ? null : inlineItem(at, itemStart, number);
            depth += at == to ? 0 : folded.charAt(at) == '(' ? 1 : folded.charAt(at) == ')' ? -1 : 0;
            boolean mark = !numbered && at < to && (folded.charAt(at) == '。' || folded.charAt(at) == ';' && depth <= 0);
            boolean cut = at == to || next != null || mark;
            if (cut) {
                item(itemStart, at, due, who);
                itemStart = next == null ? at + 1 : next.end();
                numbered |= next != null;
                number = next == null ? number : next.number();
                at = Math.max(at, itemStart - 1);
            }
        }
    }

    /** In 1.2有理数, 第一章复习 the number is that of a lesson. */
    private @Nullable Marker opening(int from) {
        Marker marker = markers.at(from, true);
        return isOfLesson(marker) ? null : marker;
    }

    private static boolean isOfLesson(@Nullable Marker marker) {
        return marker != null && (marker.style() == Style.DECIMAL || marker.style() == Style.PART);
    }

    private @Nullable Marker inlineItem(int at, int itemStart, int number) {
        if (at < itemStart + (number == 0 ? 0 : 2)) {
            return null;
        }
        char c = folded.charAt(at);
        boolean possible = c >= '1' && c <= '9' || c == '(' || c >= '①' && c <= '⒛';
        Marker marker = possible ? markers.at(at, false) : null;
        return marker != null && marker.number() == number + 1 && !isOfLesson(marker) ? marker : null;
    }

    private void item(int from, int to, Due due, List<String> who) {
        int start = from;
        int end = to;
        while (start < end && AROUND.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " 。;、,.|".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start < 2) {
            return;
        }
        Label label = Label.behind(folded, start, end);
        List<String> named = label.who() == null || !who.isEmpty() ? who : People.names(text, label.who());
        for (int[] part : CalendarItem.byDay(folded, start, label.start())) {
            found.add(CalendarItem.of(text, part[0], part[1], due, named));
        }
    }
}
