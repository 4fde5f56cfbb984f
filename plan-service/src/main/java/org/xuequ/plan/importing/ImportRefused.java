package org.xuequ.plan.importing;

import java.util.Locale;

/** An import cannot go on this way; the reason has a name that stays. */
public final class ImportRefused extends RuntimeException {
    /** Why. */
    public enum Reason {
        /** More text than a plan has; the preview could not be kept in one piece. */
        DOCUMENT_TOO_LONG,
        /** Readable, but no plan in it. */
        NO_PLAN_FOUND,
        UNKNOWN_PLAN,
        UNKNOWN_SECTION,
        UNKNOWN_MEASURE,
        /** The plan was accepted, so its preview is closed. */
        ALREADY_ACCEPTED,
        NOTHING_TO_UNDO,
        NOTHING_TO_REDO,
        /** A section cannot go into itself, nor into what stands in it. */
        CANNOT_MERGE,
        /** Outside of the text, or nothing there that could be a heading. */
        CANNOT_SPLIT,
        /** Into itself, or to a place that is not there. */
        CANNOT_MOVE,
        /** A plan has at least one section. */
        CANNOT_DROP,
        TOO_MANY_CORRECTIONS,
        /** A section was given a key that is none of the cycle's. */
        UNKNOWN_KEY,
        /** The plan that it should be a newer version of is another unit's. */
        OTHER_UNIT,
        NO_FILES,
        TOO_MANY_FILES,
        /** More was unpacked than a batch may hold. */
        ARCHIVE_TOO_LARGE,
        /** So much packed so small is made to do harm. */
        ARCHIVE_TOO_DENSE,
        /** Reading it went wrong every time. */
        READING_FAILED
    }

    private final Reason reason;
    private final String subject;

    /** @param subject the file, path or id that it is about */
    public ImportRefused(Reason reason, String subject) {
        super(reason + ": " + subject);
        this.reason = reason;
        this.subject = subject;
    }

    public Reason reason() {
        return reason;
    }

    /** Stable; {@code no-plan-found}, {@code already-accepted} … */
    public String slug() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String subject() {
        return subject;
    }
}
