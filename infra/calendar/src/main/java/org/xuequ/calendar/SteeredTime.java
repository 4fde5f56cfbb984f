package org.xuequ.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Follows a clock file. One caller per 20 ms looks at the file, all others answer from memory. */
final class SteeredTime implements InstantSource {
    private static final long LOOK_EVERY = Duration.ofMillis(20).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A file's time moves in ticks: a second change within the tick of the first is seen only by reading. */
    private static final Duration FRESH = Duration.ofMillis(200);

    private final Path file;
    private final InstantSource wall;
    private final LongSupplier nanos;
    private final AtomicLong nextLook;
    private volatile @Nullable Stamp seen;
    private volatile ClockReading reading;

    SteeredTime(Path file, InstantSource wall) {
        this(file, wall, System::nanoTime);
    }

    SteeredTime(Path file, InstantSource wall, LongSupplier nanos) {
        this.file = file;
        this.wall = wall;
        this.nanos = nanos;
        this.nextLook = new AtomicLong(nanos.getAsLong());
        this.reading = firstReading();
    }

    @Override
    public Instant instant() {
        long due = nextLook.get();
        long now = nanos.getAsLong();
        if (now - due >= 0 && nextLook.compareAndSet(due, now + LOOK_EVERY)) {
            ClockReading found = look();
            if (found != null) {
                reading = found;
            }
        }
        return reading.instant(wall.instant());
    }

    private ClockReading firstReading() {
        Instant until = InstantSource.system().instant().plus(PATIENCE);
        while (InstantSource.system().instant().isBefore(until)) {
            ClockReading found = look();
            if (found != null) {
                return found;
            }
            LockSupport.parkNanos(LOOK_EVERY);
        }
        throw new IllegalStateException("no time in the clock file " + file);
    }

    private @Nullable ClockReading look() {
        try {
            Stamp now = Stamp.of(file);
            if (now.equals(seen)) {
                return null;
            }
            ClockReading found = ClockReading.parse(Files.readString(file));
            boolean settled = now.at()
                    .toInstant()
                    .plus(FRESH)
                    .isBefore(InstantSource.system().instant());
            seen = settled ? now : null;
            return found;
        } catch (IOException e) {
            return null;
        }
    }

    private record Stamp(FileTime at, long size, @Nullable Object key) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.lastModifiedTime(), attributes.size(), Objects.toString(attributes.fileKey()));
        }
    }
}
