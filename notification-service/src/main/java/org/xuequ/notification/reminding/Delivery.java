package org.xuequ.notification.reminding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Event;
import org.xuequ.notification.policy.Step;

/**
 * What is published about a reminder on one channel: {@code notification.delivered.v1} or {@code notification.failed.v1}.
 *
 * @param version counted by reminder and channel
 * @param channel INBOX or MAIL
 * @param reason why it failed, in the words of the other side; null when it was delivered
 */
public record Delivery(
        String reminderId,
        long version,
        String districtId,
        @Nullable String schoolId,
        String taskId,
        Step step,
        String recipientId,
        int dueVersion,
        String channel,
        Instant owedAt,
        Instant attemptedAt,
        @Nullable String reason) {

    /** Says that {@code channel} delivered the reminder at {@code at}. */
    public static Event delivered(Reminder reminder, String channel, long version, Instant at) {
        return event("notification.delivered.v1", reminder, channel, version, at, null);
    }

    /** Says that {@code channel} refused the reminder for good. */
    public static Event failed(Reminder reminder, String channel, long version, Instant at, String reason) {
        return event("notification.failed.v1", reminder, channel, version, at, reason);
    }

    private static Event event(
            String type, Reminder r, String channel, long version, Instant at, @Nullable String reason) {
        var payload = new Delivery(
                r.reminderId(),
                version,
                r.districtId(),
                r.schoolId(),
                r.taskId(),
                r.step(),
                r.recipientId(),
                r.dueVersion(),
                channel,
                r.owedAt(),
                at,
                reason);
        return new Event(type, r.eventKey(), r.reminderId(), payload);
    }
}
