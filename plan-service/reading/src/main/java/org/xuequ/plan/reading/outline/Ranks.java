package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.markers.Marker;

/** How deep a number's style usually stands; smaller is further out. */
final class Ranks {
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
}
