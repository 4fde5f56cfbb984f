package org.xuequ.task.clock;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that does one small thing over and over, outlives its failures, and stops when the service does. */
final class Hand implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Hand.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final long STOP_MS = 5_000;

    private final String name;
    private final Duration every;
    private final Runnable turn;
    private volatile boolean running;

    @SuppressWarnings("NullAway.Init") // set by start(), which the lifecycle calls first
    private Thread thread;

    Hand(String name, Duration every, Runnable turn) {
        this.name = name;
        this.every = every;
        this.turn = turn;
    }

    private void run() {
        while (running) {
            try {
                turn.run();
                Thread.sleep(every);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("{} put off: {}", name, e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        try {
            // A turn under way ends by itself; an interrupt in the middle of a write would only look like a lost store.
            thread.join(STOP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
