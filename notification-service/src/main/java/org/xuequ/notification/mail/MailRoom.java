package org.xuequ.notification.mail;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.xuequ.messaging.Leases;
import org.xuequ.messaging.Stored;
import org.xuequ.notification.NotificationSettings;

/** Looks for mails to be sent, in the slots that are ours, as long as the post takes any. */
final class MailRoom implements BooleanSupplier {
    private static final int WINDOW = 256;
    private static final Duration REST = Duration.ofMillis(200);

    private final Mails mails;
    private final Dispatch dispatch;
    private final Post post;
    private final Notes notes;
    private final Leases leases;
    private final NotificationSettings settings;
    private final InstantSource wall = InstantSource.system();
    private Instant lastLook = Instant.MIN;
    private Instant restUntil = Instant.MIN;

    MailRoom(Mails mails, Dispatch dispatch, Post post, Notes notes, Leases leases, NotificationSettings settings) {
        this.mails = mails;
        this.dispatch = dispatch;
        this.post = post;
        this.notes = notes;
        this.leases = leases;
        this.settings = settings;
    }

    /** One look; true when there is more to do at once. */
    @Override
    public boolean getAsBoolean() {
        Instant now = wall.instant().truncatedTo(MILLIS);
        if (now.isBefore(restUntil)) {
            return false;
        }
        // What could not be noted for want of the store.
        notes.flush();
        if (now.isAfter(lastLook.plus(settings.lookEvery()))) {
            learn(now);
        }
        int wanted = post.wants();
        if (!mails.horizon().reached(now) || wanted == 0) {
            return false;
        }
        Set<Integer> slots = leases.holding("mail-room", Mails.SLOTS);
        List<Stored<Mail>> ready = slots.isEmpty() ? List.of() : mails.ready(slots, now, WINDOW);
        Turns turns = Turns.of(ready, before(ready), now);
        mails.change(turns.later());
        turns.go().stream()
                .limit(wanted)
                .gather(Gatherers.windowFixed(2 * settings.mail().connections()))
                .takeWhile(part -> post.wants() > 0)
                .forEach(dispatch::send);
        if (turns.go().isEmpty()) {
            restUntil = now.plus(REST);
        }
        if (ready.size() < WINDOW) {
            learn(now);
        }
        return !turns.go().isEmpty();
    }

    private void learn(Instant now) {
        lastLook = now;
        mails.horizon().learn(mails::earliest);
    }

    private Map<String, Mail> before(List<Stored<Mail>> ready) {
        return mails.find(ready.stream()
                .map(mail -> mail.state().reminder().after())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }
}
