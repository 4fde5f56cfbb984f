package org.xuequ.notification.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xuequ.notification.reminding.Reminder;

/** A reminder in an inbox. */
record Entry(Reminder reminder, @Nullable Instant readAt) {
    Entry readAt(Instant now) {
        return readAt == null ? new Entry(reminder, now) : this;
    }
}
