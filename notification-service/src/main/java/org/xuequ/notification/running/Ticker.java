package org.xuequ.notification.running;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Calls one piece of work from one virtual thread, from when the service has started until it stops. */
public final class Ticker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(8);

    private final String name;
    private final Duration every;
    private final BooleanSupplier work;
    private volatile @Nullable Thread thread;

    /** @param work answers whether it wants to be called again at once; it must bear being interrupted */
    public Ticker(String name, Duration every, BooleanSupplier work) {
        this.name = name;
        this.every = every;
        this.work = work;
    }

    private void run() {
        while (thread != null) {
            try {
                if (!work.getAsBoolean()) {
                    Thread.sleep(every);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (thread != null) {
                    LOG.warn("{} goes on in {}: {}", name, AFTER_FAILURE, e.toString());
                    pause();
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        Thread started = Thread.ofVirtual().name(name).unstarted(this::run);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            try {
                running.join(FAREWELL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
