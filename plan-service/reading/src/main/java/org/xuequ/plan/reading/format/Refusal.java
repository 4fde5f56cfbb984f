package org.xuequ.plan.reading.format;

/** Why no text can be had from a file. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /** The reasons, in the words of formats. */
    public enum Why {
        /** Starts like its format and does not go on so. */
        DAMAGED,
        ENCRYPTED,
        /** Pictures of pages. */
        NO_TEXT_LAYER,
        NOT_TEXT,
        UNKNOWN_FORMAT,
        /** More characters than any plan. */
        TOO_MUCH_TEXT,
        /** Small as a file, larger unpacked than may be held. */
        UNPACKS_TOO_LARGE,
        NESTED_TOO_DEEPLY,
        TOOK_TOO_LONG,
        /** Nobody is free to read it now; says nothing about the file. */
        NO_READER_FREE
    }

    private final Why why;

    public Refusal(Why why) {
        super(why.name());
        this.why = why;
    }

    public Refusal(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
