package org.xuequ.plan.plan;

/** A plan said no; the reason has a name that stays. */
public final class Refused extends RuntimeException {
    /** Why. */
    public enum Reason {
        UNKNOWN_SECTION,
        UNKNOWN_MEASURE,
        NO_SECTIONS,
        SECTION_TWICE,
        MEASURE_TWICE,
        /** More than one announcement can carry. */
        TOO_MANY_MEASURES,
        SECTION_EMPTY,
        /** It lies with the reviewer. */
        SECTION_SUBMITTED,
        SECTION_APPROVED,
        /** It came back and has not been changed since. */
        SECTION_RETURNED,
        NOT_SUBMITTED,
        /** Another text lies there than the one that was judged. */
        REVISION_SUPERSEDED,
        /** Its directives would address nobody: the directory knows no open school. */
        NO_OPEN_SCHOOLS,
        /** Another plan of this unit answers the cycle already. */
        PLAN_EXISTS
    }

    private final Reason reason;
    private final String subject;

    /** @param subject the key or id that it is about */
    public Refused(Reason reason, String subject) {
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
