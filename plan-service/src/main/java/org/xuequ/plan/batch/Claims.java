package org.xuequ.plan.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.batch.BatchFile.State;

/** Claims files in the store, each for as long as the lease lasts by the clock of the wall. */
record Claims(Batches batches, Clock wall, Duration lease) {
    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    /** @param place of the file that is claimed */
    record Claim(Batch batch, int place) {}

    /** A file of the batch as it was seen; null when there is none left or somebody was faster. */
    @Nullable
    Claim first(Stored<Batch> seen) {
        try {
            return write(seen, UnaryOperator.identity(), true);
        } catch (StaleVersion somebodyWasFaster) {
            return null;
        }
    }

    /**
     * Writes down what became of a file and claims another one with the same write.
     *
     * @return null when none is left or {@code another} is not wanted
     */
    @Nullable
    Claim next(Claim claim, UnaryOperator<Batch> outcome, boolean another) {
        while (true) {
            Stored<Batch> now = batches.find(claim.batch().id()).orElseThrow();
            try {
                return write(now, outcome, another);
            } catch (StaleVersion somebodyWasFaster) {
                // Each loser means a winner, and winners are as many as files: this ends.
                LOG.trace("again: {}", now.id());
            }
        }
    }

    private @Nullable Claim write(Stored<Batch> before, UnaryOperator<Batch> outcome, boolean another) {
        Batch noted = outcome.apply(before.state());
        OptionalInt next = another ? noted.next(wall.instant()) : OptionalInt.empty();
        Batch after = next.isPresent() ? noted.begin(next.getAsInt(), wall.instant(), lease) : noted;
        if (!after.equals(before.state())) {
            batches.change(before, after);
        }
        return next.isPresent() && after.files().get(next.getAsInt()).state() == State.READING
                ? new Claim(after, next.getAsInt())
                : null;
    }
}
