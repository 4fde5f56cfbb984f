package org.xuequ.plan.importing;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Reads on a few threads of its own: reading keeps a processor busy, and requests must not wait for that. */
public final class ReadingPool implements DocumentReader, AutoCloseable {
    private static final int WAITING = 32;

    private final DocumentReader reader;
    private final ThreadPoolExecutor threads;
    private final Duration patience;

    /** @param patience the longest that anybody waits for a document, its turn included */
    public ReadingPool(DocumentReader reader, int readers, Duration patience) {
        this.reader = reader;
        this.patience = patience;
        threads = new ThreadPoolExecutor(
                readers,
                readers,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("reader-", 1).factory());
    }

    /**
     * @throws Busy when so many wait that its turn did not come
     * @throws ImportRefused with READING_FAILED when its turn came and took too long, or too much
     */
    @Override
    public Preview read(String fileName, byte[] file) {
        var begun = new AtomicBoolean();
        Future<Preview> preview;
        try {
            preview = threads.submit(() -> {
                begun.set(true);
                return reader.read(fileName, file);
            });
        } catch (RejectedExecutionException e) {
            throw new Busy("too many documents wait");
        }
        try {
            return preview.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            // A stack or memory that ran out says something of the file, and nothing more of us.
            throw failed(fileName, e.getCause());
        } catch (TimeoutException e) {
            preview.cancel(true);
            throw begun.get() ? failed(fileName, e) : new Busy("its turn did not come");
        } catch (InterruptedException e) {
            preview.cancel(true);
            Thread.currentThread().interrupt();
            throw new Busy("interrupted");
        }
    }

    private static ImportRefused failed(String fileName, @Nullable Throwable cause) {
        var refused = new ImportRefused(ImportRefused.Reason.READING_FAILED, fileName);
        refused.initCause(cause);
        return refused;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
