package org.xuequ.plan.cycle;

/** A cycle or template cannot be as asked; the reason has a name that stays. */
public final class CycleRefused extends RuntimeException {
    /** Why. */
    public enum Reason {
        NO_SECTIONS,
        SECTION_TWICE,
        /** The template has no such section. */
        SECTION_NOT_IN_TEMPLATE,
        /** A section of the template got no deadline. */
        DEADLINE_MISSING,
        DEADLINE_OUTSIDE_TERM,
        NO_SCHOOLS,
        /** Not a school of the district, or not open. */
        UNKNOWN_SCHOOL,
        UNKNOWN_TERM,
        UNKNOWN_TEMPLATE
    }

    private final Reason reason;
    private final String subject;

    /** @param subject the key, id or date that it is about */
    public CycleRefused(Reason reason, String subject) {
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
