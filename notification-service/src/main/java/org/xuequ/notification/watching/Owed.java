package org.xuequ.notification.watching;

import java.time.Instant;
import org.xuequ.notification.policy.Step;

/**
 * One reminder that a task owes to one person.
 *
 * @param at from when on; never before it
 * @param dueVersion the due date it speaks of
 */
public record Owed(Step step, Instant at, String recipientId, int dueVersion, Instant dueAt) {
    /** Tells it apart from all others of the same task, the same in every process and at every repeat. */
    public String key() {
        return step + ":" + recipientId + ":" + dueVersion;
    }
}
