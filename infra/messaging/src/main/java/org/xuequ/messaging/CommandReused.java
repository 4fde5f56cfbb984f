package org.xuequ.messaging;

/** An Idempotency-Key came back with a different request. */
public final class CommandReused extends RuntimeException {
    CommandReused(String key) {
        super("idempotency key used for another request: " + key);
    }
}
