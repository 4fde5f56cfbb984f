package org.xuequ.notification.mail;

import static java.time.temporal.ChronoUnit.MILLIS;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xuequ.messaging.Change;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.Stored;
import org.xuequ.notification.NotificationSettings;
import org.xuequ.notification.reminding.Delivery;

/**
 * Notes what became of mails, right after the server's word: what is not noted when we die is sent again. Whoever
 * comes while a note is being written leaves theirs to be written with the next.
 */
final class Notes {
    private static final Logger LOG = LoggerFactory.getLogger(Notes.class);
    private static final String CHANNEL = "MAIL";
    private static final Duration A_MOMENT = Duration.ofMillis(500);

    private final Mails mails;
    private final Clock clock;
    private final NotificationSettings.Mail settings;
    private final IntervalFunction pause;
    private final InstantSource wall = InstantSource.system();
    private final ConcurrentLinkedQueue<Change<Mail>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    Notes(Mails mails, Clock clock, NotificationSettings.Mail settings) {
        this.mails = mails;
        this.clock = clock;
        this.settings = settings;
        this.pause =
                IntervalFunction.ofExponentialRandomBackoff(settings.firstPause(), 2, 0.5, settings.longestPause());
    }

    /** @param outcome null when there is nowhere to send it */
    void note(Stored<Mail> mail, @Nullable Outcome outcome) {
        waiting.add(change(mail, outcome));
        if (writing.tryLock()) {
            try {
                write();
            } finally {
                writing.unlock();
            }
        }
    }

    /** Returns when all that was noted is written. */
    void flush() {
        writing.lock();
        try {
            write();
        } finally {
            writing.unlock();
        }
    }

    private void write() {
        var some = new ArrayList<Change<Mail>>();
        for (Change<Mail> one = waiting.poll(); one != null; one = waiting.poll()) {
            some.add(one);
        }
        try {
            int written = mails.change(some).size();
            if (written < some.size()) {
                LOG.warn("{} mails were claimed by others while being sent", some.size() - written);
            }
        } catch (RuntimeException e) {
            waiting.addAll(some);
            throw e;
        }
    }

    private Change<Mail> change(Stored<Mail> stored, @Nullable Outcome outcome) {
        Mail mail = stored.state();
        Instant now = clock.instant().truncatedTo(MILLIS);
        return switch (outcome) {
            case null -> new Change<>(stored, mail.unreachable(), List.of());
            case Outcome.Accepted() ->
                new Change<>(
                        stored,
                        mail.sent(now),
                        List.of(Delivery.delivered(mail.reminder(), CHANNEL, stored.version() + 1, now)));
            case Outcome.Refused(String reason) -> failed(stored, now, reason);
            case Outcome.NotNow(String reason) -> later(stored, now, reason);
            case Outcome.NotTried() ->
                new Change<>(
                        stored,
                        mail.notBefore(wall.instant().truncatedTo(MILLIS).plus(A_MOMENT)),
                        List.of());
        };
    }

    private Change<Mail> later(Stored<Mail> stored, Instant now, String reason) {
        Mail mail = stored.state();
        Instant tried = wall.instant().truncatedTo(MILLIS);
        if (mail.since() != null && tried.isAfter(mail.since().plus(settings.giveUpAfter()))) {
            return failed(stored, now, reason);
        }
        // The interval doubles: past thirty the longest pause has long been reached.
        Instant tryAt = tried.plusMillis(pause.apply(Math.min(30, mail.attempts() + 1)));
        return new Change<>(stored, mail.tryAgain(tryAt, now, reason), List.<Event>of());
    }

    private static Change<Mail> failed(Stored<Mail> stored, Instant now, String reason) {
        Mail mail = stored.state();
        return new Change<>(
                stored,
                mail.failed(now, reason),
                List.of(Delivery.failed(mail.reminder(), CHANNEL, stored.version() + 1, now, reason)));
    }
}
