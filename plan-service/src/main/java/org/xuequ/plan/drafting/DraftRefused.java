package org.xuequ.plan.drafting;

/** No plan can begin this way; the reason has a name that stays. */
public final class DraftRefused extends RuntimeException {
    /** Why. */
    public enum Reason {
        UNKNOWN_UNIT,
        UNIT_CLOSED,
        UNKNOWN_TERM,
        UNKNOWN_CYCLE,
        /** The cycle does not call upon this unit. */
        NOT_ADDRESSED,
        /** The cycle calls for plans of another kind. */
        OTHER_KIND,
        /** The cycle is for another term. */
        OTHER_TERM,
        /** Only the district itself has a DISTRICT plan. */
        NOT_A_DISTRICT,
        UNKNOWN_PERSON,
        KIND_MISSING
    }

    private final Reason reason;
    private final String subject;

    /** @param subject the id or path that it is about */
    public DraftRefused(Reason reason, String subject) {
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
