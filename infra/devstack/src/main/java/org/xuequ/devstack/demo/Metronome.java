package org.xuequ.devstack.demo;

import java.time.Duration;
import java.time.Instant;

/**
 * Takes the district through its term in steps, waiting for quiet after each. To be watched, the clock runs between the
 * instants that matter and stands at them, so that the figures are the same at any speed.
 */
final class Metronome {
    /** A running clock is stopped this much before, so that a slow machine does not overshoot. */
    private static final Duration MARGIN = Duration.ofMillis(60);

    private final Stage stage;
    private final Quiet quiet;
    private final double speed;
    private Instant before = Instant.MAX;

    /** @param speed district seconds per second between the instants that matter; 0 to leap */
    Metronome(Stage stage, Quiet quiet, double speed) {
        this.stage = stage;
        this.quiet = quiet;
        this.speed = speed;
    }

    /** Lets {@code instant} come; answers when all that it brought by itself has happened. */
    void reach(Instant instant) {
        if (speed > 0 && before.isBefore(instant)) {
            long millis = Math.round(Duration.between(before, instant).toMillis() / speed) - MARGIN.toMillis();
            if (millis > 0) {
                stage.setClock(before, speed);
                Pauses.millis(millis);
            }
        }
        stage.setClock(instant, 0);
        settle(instant);
        before = instant;
    }

    /** Waits until what was done has had all its effects. */
    void settle(Instant instant) {
        quiet.await(instant);
    }
}
