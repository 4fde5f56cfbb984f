package org.xuequ.devstack.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.xuequ.devstack.process.Trouble;

/** People who act at the same time, some at once. The first failure stops the play, after all have finished. */
final class Crowd implements AutoCloseable {
    private static final int AT_ONCE = 6;

    private final ExecutorService people =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory());

    <T> void each(Collection<T> of, Consumer<T> deed) {
        all(of.stream().map(one -> (Runnable) () -> deed.accept(one)).toList());
    }

    void all(Collection<? extends Runnable> deeds) {
        List<Future<?>> started = new ArrayList<>();
        deeds.forEach(deed -> started.add(people.submit(deed)));
        List<Throwable> failures =
                started.stream().flatMap(deed -> failure(deed).stream()).toList();
        if (!failures.isEmpty()) {
            throw failures.getFirst() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(failures.getFirst());
        }
    }

    private static List<Throwable> failure(Future<?> deed) {
        try {
            deed.get();
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(new Trouble("演示被中断", "the demo was interrupted"));
        } catch (ExecutionException e) {
            return List.of(e.getCause());
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
