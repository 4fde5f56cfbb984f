package org.xuequ.messaging;

/** Too many events of one aggregate wait for the broker; nothing was written, try again later. */
public final class OutboxFull extends RuntimeException {
    OutboxFull(String id) {
        super("the outbox of " + id + " is full");
    }
}
