package org.xuequ.plan.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.batch.Claims.Claim;
import org.xuequ.plan.importing.Importing;
import org.xuequ.plan.importing.Originals;

/**
 * Reads the files of batches, a few at a time, some of each batch in turn. A file is claimed in the store before it is
 * read, so instances share the work, and what a dead one left is taken over when its claim has run out. The same bytes
 * are the same import: a file that two were at after all is one import still.
 */
public final class ReadingBatches {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingBatches.class);
    private static final int BATCHES_AT_ONCE = 20;
    /** Then another batch has its turn. */
    private static final int FILES_IN_A_ROW = 8;

    private final Batches batches;
    private final FileReading file;
    private final Claims claims;
    private final Semaphore free;
    private final Semaphore woken = new Semaphore(0);
    private final int readers;
    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * @param wall the time of the wall, for a claim lasts as long as it lasts, however fast the district's clock goes
     * @param lease longer than reading takes
     * @param readers files at a time
     */
    public ReadingBatches(
            Batches batches,
            BatchFiles files,
            Originals originals,
            Importing importing,
            Clock wall,
            Duration lease,
            int readers) {
        this.batches = batches;
        this.file = new FileReading(originals, importing);
        this.claims = new Claims(batches, files, wall, lease);
        this.readers = readers;
        free = new Semaphore(readers);
    }

    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("reading-batches").start(this::run);
    }

    /** What is being read now is left to whoever takes it over, unless it ends within a moment. */
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
        try {
            if (free.tryAcquire(readers, 2, TimeUnit.SECONDS)) {
                free.release(readers);
            } else {
                LOG.info("files are still being read; they are taken over when their claims run out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() {
        return running;
    }

    /** There is something new to read. */
    public void wake() {
        woken.release();
    }

    private void run() {
        while (running) {
            try {
                while (turn()) {
                    LOG.trace("another turn");
                }
                boolean called = woken.tryAcquire(1, TimeUnit.SECONDS);
                LOG.trace("next turn, called: {}", called);
                woken.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("reading put off: {}", e.toString());
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
    }

    /** Begins with each batch while readers are free; false when there was nothing to begin with. */
    boolean turn() {
        boolean begun = false;
        List<Stored<Batch>> waiting = free.availablePermits() == 0 ? List.of() : batches.unfinished(BATCHES_AT_ONCE);
        if (!waiting.isEmpty() && waiting.size() < BATCHES_AT_ONCE) {
            claims.keepOnly(waiting.stream().map(Stored::id).collect(Collectors.toSet()));
        }
        for (Stored<Batch> batch : waiting) {
            if (!free.tryAcquire()) {
                break;
            }
            Claim claim = claims.next(batch);
            if (claim == null) {
                free.release();
            } else {
                begun = true;
                Thread.ofVirtual().name("reading-" + batch.id()).start(() -> read(claim));
            }
        }
        return begun;
    }

    private void read(Claim first) {
        try {
            Claim claim = first;
            for (int i = 1; claim != null; i++) {
                Stored<Batch> batch = claim.batch();
                claims.note(claim, file.read(batch.state(), claim.file().state()));
                claim = running && i < FILES_IN_A_ROW ? claims.next(batch) : null;
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "what became of a file of {} could not be noted: {}",
                    first.batch().id(),
                    e.toString());
        } finally {
            free.release();
            woken.release();
        }
    }
}
