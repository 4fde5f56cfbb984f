package org.xuequ.messaging;

import org.jspecify.annotations.Nullable;

/** A record that says nothing to us: not an event, or not one of its type. Trying again would not help. */
final class Unreadable extends RuntimeException {
    Unreadable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
