package org.xuequ.notification.mail;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Stored;
import org.xuequ.notification.NotificationSettings;
import org.xuequ.notification.reminding.Reminder;

/** Claims mails, so that nobody else sends them, brings them to the post side by side, and has their fate noted. */
final class Dispatch {
    private final Mails mails;
    private final Letters letters;
    private final Post post;
    private final Notes notes;
    private final NotificationSettings.Mail settings;
    private final ExecutorService threads;
    private final Semaphore connections;
    private final InstantSource wall = InstantSource.system();

    Dispatch(
            Mails mails,
            Letters letters,
            Post post,
            Notes notes,
            NotificationSettings.Mail settings,
            ExecutorService threads) {
        this.mails = mails;
        this.letters = letters;
        this.post = post;
        this.notes = notes;
        this.settings = settings;
        this.threads = threads;
        this.connections = new Semaphore(settings.connections());
    }

    /** Returns when the fate of each of them that nobody else had is noted. */
    void send(List<Stored<Mail>> part) {
        Instant begun = wall.instant().truncatedTo(MILLIS);
        List<Stored<Mail>> mine = mails.claim(part, begun.plus(settings.claim()));
        Function<Reminder, @Nullable Letter> writing =
                letters.to(mine.stream().map(mail -> mail.state().reminder()).toList());
        List<? extends Future<?>> under = mine.stream()
                .map(mail -> threads.submit(() -> one(mail, writing, begun)))
                .toList();
        under.forEach(Dispatch::await);
        notes.flush();
    }

    private void one(Stored<Mail> mail, Function<Reminder, @Nullable Letter> writing, Instant claimed) {
        connections.acquireUninterruptibly();
        try {
            notes.note(mail, outcome(mail.state().reminder(), writing, claimed));
        } finally {
            connections.release();
        }
    }

    private @Nullable Outcome outcome(
            Reminder reminder, Function<Reminder, @Nullable Letter> writing, Instant claimed) {
        if (wall.instant().isAfter(claimed.plus(settings.begin()))) {
            return new Outcome.NotTried();
        }
        try {
            Letter letter = writing.apply(reminder);
            return letter == null ? null : post.send(letter);
        } catch (RuntimeException e) {
            // One that cannot be written must not keep the others from being sent.
            return new Outcome.NotNow(Replies.text(e));
        }
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a mail's fate could not be noted; its claim will lapse", e.getCause());
        }
    }
}
