package org.xuequ.plan.importing;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.cleaning.Dropped;

/**
 * Where words that belong to no plan stand in the decoded document, in UTF-16 code units.
 *
 * @param start null, with the others, in previews that were kept before this was noted
 * @param end exclusive
 */
public record LeftOut(
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Reason reason) {
    static final LeftOut SOMEWHERE = new LeftOut(null, null, null);

    /** Why they are no part of a plan. */
    public enum Reason {
        PAGE_MARKER,
        SITE_CHROME,
        TITLE_ECHO,
        STRAY_CHARACTER,
        PLAN_SEPARATOR,
        /** A person dropped the section. */
        BY_HAND
    }

    static LeftOut of(Dropped dropped) {
        return new LeftOut(
                dropped.start(),
                dropped.end(),
                switch (dropped.reason()) {
                    case PAGE_MARKER -> Reason.PAGE_MARKER;
                    case SITE_CHROME -> Reason.SITE_CHROME;
                    case TITLE_ECHO -> Reason.TITLE_ECHO;
                    case STRAY_CHARACTER -> Reason.STRAY_CHARACTER;
                    case PLAN_SEPARATOR -> Reason.PLAN_SEPARATOR;
                });
    }

    static LeftOut byHand(PreviewSection section) {
        return new LeftOut(section.start(), section.end(), Reason.BY_HAND);
    }
}
