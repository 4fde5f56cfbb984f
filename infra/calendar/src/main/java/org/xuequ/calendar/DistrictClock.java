package org.xuequ.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The time a district lives by: the system's, or one steered by a file that every process of a demo or test reads, so
 * that a term passes in minutes with the same figures on any machine. Never use it for leases, timeouts or retries:
 * those run on the wall.
 */
public final class DistrictClock extends Clock {
    private final InstantSource source;
    private final ZoneId zone;

    private DistrictClock(InstantSource source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /** The system's time. */
    public static DistrictClock system() {
        return new DistrictClock(InstantSource.system(), ZoneOffset.UTC);
    }

    /**
     * The time that {@code file} says: one line {@code <instant> <speed> <wall-instant-of-anchor>}. A line caught half
     * written is passed over and the last whole one kept.
     *
     * @throws IllegalStateException when two seconds go by without one whole line: guessing a time could fire a
     *     year's worth of deadlines
     */
    public static DistrictClock steeredBy(Path file) {
        return new DistrictClock(new SteeredTime(file, InstantSource.system()), ZoneOffset.UTC);
    }

    /** The system's time when {@code file} is null or blank, else steered by it. */
    public static DistrictClock from(@Nullable String file) {
        return file == null || file.isBlank() ? system() : steeredBy(Path.of(file));
    }

    /** Moves every clock steered by {@code file}; readers see the old line or the new one, never a mixture. */
    public static void steer(Path file, ClockReading reading) {
        Path whole = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.writeString(whole, reading.line());
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set the clock in " + file, e);
        }
    }

    @Override
    public Instant instant() {
        return source.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public DistrictClock withZone(ZoneId other) {
        return new DistrictClock(source, other);
    }
}
