package org.xuequ.plan.reading.format;

/** A file that starts like its format and does not go on so. */
public final class DamagedFile extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedFile(String message) {
        super(message);
    }

    DamagedFile(Throwable cause) {
        super(cause);
    }
}
