package org.xuequ.plan.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;

/** Claims files in the store, each for as long as the lease lasts by the clock of the wall. */
final class Claims {
    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    private final Batches batches;
    private final BatchFiles files;
    private final Clock wall;
    private final Duration lease;
    private final Map<String, Outlook> outlooks = new ConcurrentHashMap<>();

    Claims(Batches batches, BatchFiles files, Clock wall, Duration lease) {
        this.batches = batches;
        this.files = files;
        this.wall = wall;
        this.lease = lease;
    }

    /** @param file as it was claimed */
    record Claim(Stored<Batch> batch, int place, Stored<BatchFile> file) {}

    /** A file that waits, or whose reader has not been heard of in time; null when there is none. */
    @Nullable
    Claim next(Stored<Batch> batch) {
        Outlook outlook = outlooks.computeIfAbsent(
                batch.id(), _ -> new Outlook(batch.state().files()));
        for (int place : outlook.places()) {
            Stored<BatchFile> file = files.at(batch.state(), place);
            if (file.state().isFree(wall.instant())) {
                file = begun(batch, place, file);
                if (file != null && file.state().state() == BatchFile.State.READING) {
                    outlook.found(place);
                    return new Claim(batch, place, file);
                }
            }
            if (file != null && file.state().isDone()) {
                outlook.done(place);
            }
        }
        if (outlook.isAllDone()) {
            finish(batch);
        }
        return null;
    }

    /** Writes down what became of a file; once it is done, nothing more becomes of it. */
    void note(Claim claim, UnaryOperator<BatchFile> outcome) {
        Stored<BatchFile> before = claim.file();
        while (true) {
            BatchFile after = outcome.apply(before.state());
            try {
                if (!after.equals(before.state())) {
                    files.change(claim.batch().state(), claim.place(), before, after);
                }
                break;
            } catch (StaleVersion takenOver) {
                // Each loser means a winner, and a file is taken over a few times at most: this ends.
                LOG.trace("again: {} of {}", claim.place(), claim.batch().id());
                before = files.at(claim.batch().state(), claim.place());
            }
        }
    }

    /** Forgets what is known of all batches but these. */
    void keepOnly(Set<String> batchIds) {
        outlooks.keySet().retainAll(batchIds);
    }

    private @Nullable Stored<BatchFile> begun(Stored<Batch> batch, int place, Stored<BatchFile> file) {
        try {
            return files.change(batch.state(), place, file, file.state().begun(wall.instant(), lease));
        } catch (StaleVersion somebodyWasFaster) {
            return null;
        }
    }

    private void finish(Stored<Batch> batch) {
        try {
            batches.change(batch, batch.state().finished());
        } catch (StaleVersion somebodyWasFaster) {
            LOG.trace("finished already: {}", batch.id());
        }
        outlooks.remove(batch.id());
    }
}
