package org.xuequ.devstack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes the district through its term: in steps, waiting for quiet between them, or running by itself to be watched. */
final class Metronome {
    private final Stage stage;
    private final Quiet quiet;
    private final double speed;
    private Instant begun = Instant.EPOCH;
    private long wallBegun;

    Metronome(Stage stage, Quiet quiet, double speed) {
        this.stage = stage;
        this.quiet = quiet;
        this.speed = speed;
    }

    /** Lets {@code instant} come; answers when all that it brought by itself has happened. */
    void reach(Instant instant) {
        if (speed == 0) {
            stage.setClock(instant, 0);
            quiet.await(Optional.of(instant));
            return;
        }
        if (begun.equals(Instant.EPOCH)) {
            begun = instant;
            wallBegun = System.nanoTime();
            stage.setClock(instant, speed);
        }
        long wait = Math.round(Duration.between(begun, instant).toNanos() / speed) - (System.nanoTime() - wallBegun);
        Pauses.millis(Math.max(0, Duration.ofNanos(wait).toMillis()));
    }

    /** Waits until what was done has had all its effects. */
    void settle(Instant instant) {
        quiet.await(speed == 0 ? Optional.of(instant) : Optional.empty());
    }
}
