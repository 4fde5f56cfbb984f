package org.xuequ.notification.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xuequ.notification.reminding.Reminder;

/**
 * A reminder on its way by mail. Times here are the wall's but for {@code attemptedAt}, which readers compare with
 * the reminder's own.
 *
 * @param tryAt when it may be sent; while SENDING, when its claim lapses; null when it is at rest
 * @param since when it could first be sent; null before
 * @param attempts how often it was tried in vain
 * @param attemptedAt when it last went out or failed, by the district's clock
 * @param reason why it is not sent, in the other side's words
 */
record Mail(
        Reminder reminder,
        Status status,
        @Nullable Instant tryAt,
        @Nullable Instant since,
        int attempts,
        @Nullable Instant attemptedAt,
        @Nullable String reason) {

    enum Status {
        /** The recipient is not known yet. */
        WAITING,
        PENDING,
        SENDING,
        SENT,
        FAILED,
        /** The recipient has no address, or no longer works here. */
        UNREACHABLE;

        boolean settled() {
            return switch (this) {
                case SENT, FAILED, UNREACHABLE -> true;
                case WAITING, PENDING, SENDING -> false;
            };
        }
    }

    static Mail waiting(Reminder reminder) {
        return new Mail(reminder, Status.WAITING, null, null, 0, null, null);
    }

    Mail pending(Instant wall) {
        return new Mail(reminder, Status.PENDING, wall, wall, 0, null, null);
    }

    Mail claimed(Instant until) {
        return new Mail(reminder, Status.SENDING, until, since, attempts, attemptedAt, reason);
    }

    Mail sent(Instant now) {
        return new Mail(reminder, Status.SENT, null, since, attempts, now, null);
    }

    /** Tried in vain. */
    Mail tryAgain(Instant tryAt, Instant now, String why) {
        return new Mail(reminder, Status.PENDING, tryAt, since, attempts + 1, now, why);
    }

    /** Not tried: its turn has not come. */
    Mail notBefore(Instant tryAt) {
        return new Mail(reminder, Status.PENDING, tryAt, since, attempts, attemptedAt, reason);
    }

    Mail failed(Instant now, String why) {
        return new Mail(reminder, Status.FAILED, null, since, attempts, now, why);
    }

    Mail unreachable() {
        return new Mail(reminder, Status.UNREACHABLE, null, since, attempts, attemptedAt, "no address");
    }
}
