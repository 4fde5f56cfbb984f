package org.xuequ.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What the clock file says: at the wall instant {@code anchor} the district's time was {@code at}, and it has run
 * {@code speed} district seconds per wall second since. Speed 0 is a clock moved in steps.
 */
public record ClockReading(Instant at, double speed, Instant anchor) {

    /** @throws IllegalArgumentException when the speed is not a number from 0 upwards */
    public ClockReading {
        if (!Double.isFinite(speed) || speed < 0) {
            throw new IllegalArgumentException("a clock cannot run at speed " + speed);
        }
    }

    /** The district's time when the wall says {@code wall}. */
    public Instant instant(Instant wall) {
        return speed == 0
                ? at
                : at.plusMillis(Math.round(Duration.between(anchor, wall).toMillis() * speed));
    }

    /** Reads one line {@code <instant> <speed> <wall-anchor>}; null when it is not whole or makes no sense. */
    static @Nullable ClockReading parse(String line) {
        String[] parts = line.strip().split("\\s+", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            return new ClockReading(Instant.parse(parts[0]), Double.parseDouble(parts[1]), Instant.parse(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The line that {@link #parse} reads back. */
    String line() {
        return at + " " + speed + " " + anchor + "\n";
    }
}
