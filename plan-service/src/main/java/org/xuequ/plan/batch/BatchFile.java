package org.xuequ.plan.batch;

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
 * @param step counts the changes of the batch; that of the last change of this file, 0 before any
 */
public record BatchFile(
        String name,
        @Nullable String importId,
        long size,
        State state,
        int attempts,
        @Nullable Instant until,
        @Nullable Found found,
        @Nullable String problem,
        long step) {
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
        return new BatchFile(name, importId, size, State.QUEUED, 0, null, null, null, 0);
    }

    static BatchFile refused(String name, long size, String problem) {
        return new BatchFile(name, null, size, State.FAILED, 0, null, null, problem, 0);
    }

    boolean isDone() {
        return state == State.READ || state == State.FAILED;
    }

    boolean isFree(Instant now) {
        return state == State.QUEUED || (until != null && until.isBefore(now));
    }

    BatchFile begun(Instant takeOver) {
        return new BatchFile(name, importId, size, State.READING, attempts + 1, takeOver, null, null, step);
    }

    BatchFile waiting(int attemptsSoFar) {
        return new BatchFile(name, importId, size, State.QUEUED, attemptsSoFar, null, null, null, step);
    }

    BatchFile read(Found what) {
        return new BatchFile(name, importId, size, State.READ, attempts, null, what, null, step);
    }

    BatchFile failed(String why) {
        return new BatchFile(name, importId, size, State.FAILED, attempts, null, null, why, step);
    }

    BatchFile at(long newStep) {
        return new BatchFile(name, importId, size, state, attempts, until, found, problem, newStep);
    }
}
