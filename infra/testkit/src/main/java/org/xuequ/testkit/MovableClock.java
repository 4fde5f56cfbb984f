package org.xuequ.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until it is moved, forwards or backwards. Copies in other zones move with it. */
public final class MovableClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Stands at {@code time} in the district's zone, Asia/Shanghai. */
    public static MovableClock at(Instant time) {
        return new MovableClock(new AtomicReference<>(time), ZoneId.of("Asia/Shanghai"));
    }

    /** Stands at an ISO 8601 time with offset, such as {@code 2026-03-20T08:00:00+08:00}. */
    public static MovableClock at(String time) {
        return at(OffsetDateTime.parse(time).toInstant());
    }

    public void moveTo(Instant time) {
        now.set(time);
    }

    public void moveTo(String time) {
        moveTo(OffsetDateTime.parse(time).toInstant());
    }

    public void advance(Duration step) {
        now.updateAndGet(time -> time.plus(step));
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public MovableClock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }
}
