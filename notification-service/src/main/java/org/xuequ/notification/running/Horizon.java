package org.xuequ.notification.running;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * Until when nothing can be owed, as far as this process knows: kept in memory so that looking every few milliseconds
 * costs the store nothing. It may be too early, which costs a look; never too late for what this process wrote.
 */
public final class Horizon {
    private Instant bound = Instant.MIN;
    private Instant lowered = Instant.MAX;

    /** Something is owed at {@code at}. */
    public synchronized void lower(Instant at) {
        bound = at.isBefore(bound) ? at : bound;
        lowered = at.isBefore(lowered) ? at : lowered;
    }

    /** Whether something may be owed at {@code now}. */
    public synchronized boolean reached(Instant now) {
        return !bound.isAfter(now);
    }

    /** Whether nothing is owed at any time. */
    public synchronized boolean empty() {
        return bound.equals(Instant.MAX);
    }

    /** Asks the store; what is written while it answers counts too. One caller at a time. */
    public void learn(Supplier<Instant> store) {
        synchronized (this) {
            lowered = Instant.MAX;
        }
        Instant found = store.get();
        synchronized (this) {
            bound = found.isBefore(lowered) ? found : lowered;
        }
    }
}
