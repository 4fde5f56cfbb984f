package org.xuequ.plan.reading.outline;

import java.util.function.IntPredicate;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.markers.Style;
import org.xuequ.plan.reading.text.Find;

/** How a list goes on behind a number that may be misread or have lost its predecessor. */
final class Ahead {
    private static final int FARTHEST = 1500;

    private final String folded;
    private final Markers markers;
    private final int to;

    Ahead(String folded, int to) {
        this.folded = folded;
        this.markers = new Markers(folded);
        this.to = to;
    }

    /** Some line has a number that cannot be anything else, not even an item of a month. */
    boolean isNumbered(int from) {
        boolean month = false;
        int end;
        for (int start = from; start < to; start = end + 1) {
            end = Find.lineEnd(folded, start, to);
            Marker marker = markers.at(start, true);
            month |= marker == null && Calendars.headingEnd(folded, start, end) > 0;
            if (marker != null
                    && marker.sure()
                    && marker.style() != Style.ORDINAL
                    && (!month || marker.style() != Style.ARABIC)) {
                return true;
            }
        }
        return false;
    }

    /** 二是 begins a paragraph of its own too. */
    boolean hasPoint(int from) {
        int end = Math.min(to, from + FARTHEST);
        for (int line = Find.first(folded, '\n', from, end); line > 0; line = Find.first(folded, '\n', line + 1, end)) {
            if (folded.startsWith("二是", line + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A chapter with this number at a place where one may begin. */
    boolean hasChapter(int number, int from, IntPredicate mayBegin) {
        int end = Math.min(to, from + FARTHEST);
        for (int at = Find.first(folded, '、', from, end); at > 0; at = Find.first(folded, '、', at + 1, end)) {
            for (int start = Math.max(from, at - 3); start < at; start++) {
                Marker next = markers.at(start, false);
                if (next != null && next.style() == Style.CHINESE && next.number() == number && mayBegin.test(start)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The list goes on with this number before it starts anew. */
    boolean goesOn(Style style, int number, int from) {
        int end = Math.min(to, from + FARTHEST);
        char before = folded.charAt(from - 1);
        for (int at = from; at < end; at++) {
            char c = folded.charAt(at);
            boolean lineStart = before == '\n';
            before = c;
            if (mayBegin(style, c, lineStart)) {
                Marker marker = markers.at(at, lineStart);
                if (marker != null && marker.style() == style) {
                    return marker.number() == number;
                }
            }
        }
        return false;
    }

    private static boolean mayBegin(Style style, char c, boolean lineStart) {
        return switch (style) {
            case ARABIC -> c >= '1' && c <= '9' || c == 'Z';
            case CHINESE_IN_BRACKETS -> c == '(' || c >= '㈠' && c <= '㈩';
            case ARABIC_IN_BRACKETS -> c == '(' || c >= '1' && c <= '9' || c >= '⑴' && c <= '⒇';
            case CIRCLED -> c >= '①' && c <= '⑳';
            case CHINESE -> lineStart && "一二三四五六七八九十".indexOf(c) >= 0;
            case PART, FORMAL, DECIMAL, ORDINAL, POINT -> false;
        };
    }
}
