package org.xuequ.plan.reading.isolation;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;

/**
 * A few processes that open files, each kept for the next file until it has been idle for a while or a file ends it.
 * Safe for many threads.
 */
public final class Isolation implements Format, AutoCloseable {
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One for the whole process, begun when it is first needed. */
    private static final class Shared {
        private static final Isolation ONE = new Isolation(2, Duration.ofSeconds(20));
    }

    private final Semaphore places;
    private final Duration limit;
    private final Deque<OpenerProcess> idle = new ArrayDeque<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("opener-sweeper").factory());
    private long lastUsed = System.nanoTime();

    /** @param limit processor time that one file may take */
    Isolation(int processes, Duration limit) {
        this.places = new Semaphore(processes);
        this.limit = limit;
        sweeper.scheduleWithFixedDelay(this::sweep, IDLE.toMillis(), IDLE.toMillis(), TimeUnit.MILLISECONDS);
    }

    public static Isolation shared() {
        return Shared.ONE;
    }

    @Override
    public Decoded read(byte[] file) throws Refusal {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(Refusal.Why.NO_READER_FREE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.Why.NO_READER_FREE, e);
        }
        try {
            return readWith(file, take());
        } finally {
            places.release();
        }
    }

    /** A file is blamed for the death of a process only when that process was new. */
    private Decoded readWith(byte[] file, OpenerProcess process) throws Refusal {
        try {
            return process.open(file, limit);
        } catch (Refusal refusal) {
            if (process.isAlive() || refusal.why() == Refusal.Why.TOOK_TOO_LONG || !process.wasUsedBefore()) {
                throw refusal;
            }
            OpenerProcess fresh = start();
            try {
                return fresh.open(file, limit);
            } finally {
                giveBack(fresh);
            }
        } finally {
            giveBack(process);
        }
    }

    private OpenerProcess take() throws Refusal {
        OpenerProcess kept = poll();
        return kept == null ? start() : kept;
    }

    private static OpenerProcess start() throws Refusal {
        try {
            return OpenerProcess.start();
        } catch (IOException e) {
            throw new Refusal(Refusal.Why.NO_READER_FREE, e);
        }
    }

    private synchronized @Nullable OpenerProcess poll() {
        lastUsed = System.nanoTime();
        OpenerProcess kept = idle.poll();
        while (kept != null && !kept.isAlive()) {
            kept = idle.poll();
        }
        return kept;
    }

    private synchronized void giveBack(OpenerProcess process) {
        lastUsed = System.nanoTime();
        if (process.isAlive()) {
            idle.push(process);
        }
    }

    private synchronized void sweep() {
        if (System.nanoTime() - lastUsed > IDLE.toNanos()) {
            idle.forEach(OpenerProcess::close);
            idle.clear();
        }
    }

    @Override
    public synchronized void close() {
        sweeper.shutdownNow();
        idle.forEach(OpenerProcess::close);
        idle.clear();
    }
}
