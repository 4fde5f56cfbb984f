package org.xuequ.plan.reading.cleaning;

/** Something left out of the reading: where in the source, and why. Offsets are UTF-16, end exclusive. */
public record Dropped(int start, int end, Reason reason) {
    /** Why something is not part of any plan. */
    public enum Reason {
        PAGE_MARKER,
        SITE_CHROME,
        TITLE_ECHO,
        STRAY_CHARACTER,
        PLAN_SEPARATOR
    }
}
