package org.xuequ.devstack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.process.Trouble;

/**
 * Waits until nothing is under way: no event unpublished or unread, no clock with something due, no mail to send, no
 * score to recompute. Seen twice with the same end of all topics, since what is handed on between two looks shows there.
 */
final class Quiet {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long BETWEEN_LOOKS = 15;

    private final Gauges gauges;
    private final Backlog backlog;

    Quiet(Gauges gauges, Backlog backlog) {
        this.gauges = gauges;
        this.backlog = backlog;
    }

    /** @param now what every clock must say */
    void await(Instant now) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Backlog.@Nullable Look before = null;
        while (true) {
            Optional<String> unfinished = gauges.unfinished(now);
            Backlog.Look look = backlog.look();
            boolean read = look.lag() == 0;
            if (read && unfinished.isEmpty() && before != null && before.ends().equals(look.ends())) {
                return;
            }
            if (System.nanoTime() > end) {
                String busy = unfinished.orElse("records unread");
                throw new Trouble(
                        "系统在 " + PATIENCE.toSeconds() + " 秒内没有静下来：" + busy,
                        "no quiet within " + PATIENCE.toSeconds() + " s: " + busy);
            }
            if (unfinished.isPresent()) {
                Pauses.millis(BETWEEN_LOOKS); // it may be away and answer at once
                before = null;
            } else {
                before = allRead(look, end);
            }
        }
    }

    /** The first look that finds no record unread. */
    private Backlog.Look allRead(Backlog.Look first, long end) {
        Backlog.Look look = first;
        while (look.lag() > 0 && System.nanoTime() < end) {
            Pauses.millis(BETWEEN_LOOKS);
            look = backlog.look();
        }
        return look;
    }
}
