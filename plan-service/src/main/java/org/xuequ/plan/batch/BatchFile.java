package org.xuequ.plan.batch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file of a batch.
 *
 * @param name with the folders that it lay in, fit to be shown
 * @param importId what it is or becomes; null when its bytes were not even kept
 * @param size in bytes
 * @param attempts how often reading it was begun
 * @param until when another reader may take it over; null unless READING
 * @param found null unless READ
 * @param problem slug of why not; null unless FAILED
 */
public record BatchFile(
        String name,
        @Nullable String importId,
        long size,
        State state,
        int attempts,
        @Nullable Instant until,
        @Nullable Found found,
        @Nullable String problem) {
    /** A file that brought its readers down so often is given up. */
    static final int MOST_ATTEMPTS = 3;

    /** How far it is. */
    public enum State {
        QUEUED,
        READING,
        READ,
        FAILED
    }

    /**
     * What was found in it.
     *
     * @param fresh false when the same bytes had been sent before
     */
    public record Found(boolean fresh, int plans, int sections, int measures) {}

    static BatchFile queued(String name, String importId, long size) {
        return new BatchFile(name, importId, size, State.QUEUED, 0, null, null, null);
    }

    static BatchFile refused(String name, long size, String problem) {
        return new BatchFile(name, null, size, State.FAILED, 0, null, null, problem);
    }

    /** Read or failed; so it stays. */
    public boolean isDone() {
        return state == State.READ || state == State.FAILED;
    }

    /** It waits, or its reader has not been heard of in time. */
    boolean isFree(Instant now) {
        return state == State.QUEUED || (until != null && until.isBefore(now));
    }

    /** It is read by one reader alone until the lease is over; tried too often, it is given up instead. */
    BatchFile begun(Instant now, Duration lease) {
        return attempts >= MOST_ATTEMPTS
                ? failed("reading-failed")
                : new BatchFile(name, importId, size, State.READING, attempts + 1, now.plus(lease), null, null);
    }

    BatchFile read(Found what) {
        return isDone() ? this : new BatchFile(name, importId, size, State.READ, attempts, null, what, null);
    }

    BatchFile failed(String why) {
        return isDone() ? this : new BatchFile(name, importId, size, State.FAILED, attempts, null, null, why);
    }

    /** It was not the file's fault, so the attempt does not count. */
    BatchFile putBack() {
        return waiting(attempts - 1);
    }

    /** It may have been the file's fault. */
    BatchFile again() {
        return waiting(attempts);
    }

    private BatchFile waiting(int attemptsSoFar) {
        return isDone() ? this : new BatchFile(name, importId, size, State.QUEUED, attemptsSoFar, null, null, null);
    }
}
