package org.xuequ.plan.importing;

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
        TOO_MANY_CORRECTIONS,
        /** A section was given a key that is none of the cycle's. */
        UNKNOWN_KEY
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

    public String subject() {
        return subject;
    }
}
