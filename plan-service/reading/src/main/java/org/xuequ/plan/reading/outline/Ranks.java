package org.xuequ.plan.reading.outline;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Style;

/** How deep a number's style usually stands; smaller is further out. */
final class Ranks {
    static final double ATTACHMENT = 0;
    static final double UNNUMBERED_TOP = 1;
    static final double UNNUMBERED_GROUP = 1.5;
    static final double BELOW = 0.5;
    static final double CALENDAR_BELOW = 0.3;

    private Ranks() {}

    static double of(Marker marker) {
        return switch (marker.style()) {
            case PART -> 0;
            case FORMAL -> 0.5;
            case CHINESE -> 1;
            case CHINESE_IN_BRACKETS -> 2;
            case ARABIC -> 3;
            case DECIMAL -> 3 + marker.depth() / 10.0;
            case ARABIC_IN_BRACKETS -> 4;
            case CIRCLED -> 5;
            case ORDINAL -> 2.5;
            case POINT -> 2.6;
        };
    }

    /** Chapters counted 第一, 第二 stand where they first stood; an unnumbered one stands beside them. */
    static double unnumberedBeside(@Nullable Node outermost) {
        Marker marker = outermost == null ? null : outermost.marker();
        boolean counted = marker != null && (marker.style() == Style.ORDINAL || marker.style() == Style.POINT);
        return outermost != null && counted ? Math.min(outermost.rank(), UNNUMBERED_TOP) : UNNUMBERED_TOP;
    }
}
