package org.xuequ.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictClockTest {
    private static final Instant MARCH = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-02T00:00:00Z");

    @TempDir
    Path dir;

    @Test
    void a_clock_of_speed_zero_stands_until_it_is_moved() {
        Path file = file(MARCH, 0);
        DistrictClock clock = DistrictClock.steeredBy(file);
        assertThat(clock.instant()).isEqualTo(MARCH);

        DistrictClock.steer(file, new ClockReading(APRIL, 0, Instant.now()));

        eventually(() -> clock.instant().equals(APRIL));
    }

    @Test
    void it_can_be_moved_back() {
        Path file = file(APRIL, 0);
        DistrictClock clock = DistrictClock.steeredBy(file);

        DistrictClock.steer(file, new ClockReading(MARCH, 0, Instant.now()));

        eventually(() -> clock.instant().equals(MARCH));
    }

    @Test
    void two_moves_within_one_tick_of_the_file_system_are_both_seen() throws IOException {
        Path file = file(MARCH, 0);
        DistrictClock clock = DistrictClock.steeredBy(file);
        var tick = Files.getLastModifiedTime(file);
        String before = Files.readString(file);
        Files.writeString(file, before.replace("2026-03-02", "2026-03-09"));
        Files.setLastModifiedTime(file, tick);

        eventually(() -> clock.instant().equals(MARCH.plus(7, ChronoUnit.DAYS)));
    }

    @Test
    void at_a_speed_it_runs_that_much_faster_than_the_wall() {
        Instant anchor = Instant.now().minusSeconds(10);
        Path file = dir.resolve("clock");
        DistrictClock.steer(file, new ClockReading(MARCH, 3600, anchor));

        assertThat(DistrictClock.steeredBy(file).instant())
                .isCloseTo(MARCH.plus(10, ChronoUnit.HOURS), within(1, ChronoUnit.HOURS));
        assertThat(new ClockReading(MARCH, 2.5, anchor).instant(anchor.plusSeconds(4)))
                .isEqualTo(MARCH.plusSeconds(10));
    }

    @Test
    void a_line_caught_half_written_leaves_the_last_good_time() throws IOException {
        Path file = file(MARCH, 0);
        DistrictClock clock = DistrictClock.steeredBy(file);
        for (String half :
                new String[] {"", "2026-04-0", "2026-04-02T00:00:00Z 0", "x y z", "2026-04-02T00:00:00Z -1 " + MARCH}) {
            Files.writeString(file, half);
            waitThroughALook();
            assertThat(clock.instant()).as(half).isEqualTo(MARCH);
        }
        Files.delete(file);
        waitThroughALook();
        assertThat(clock.instant()).isEqualTo(MARCH);

        DistrictClock.steer(file, new ClockReading(APRIL, 0, Instant.now()));
        eventually(() -> clock.instant().equals(APRIL));
    }

    @Test
    void no_file_is_a_refusal_to_guess_the_time() {
        assertThatThrownBy(() -> DistrictClock.steeredBy(dir.resolve("none")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none");
    }

    @Test
    void no_name_of_a_file_is_the_systems_time() {
        assertThat(DistrictClock.from(" ").instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void between_two_looks_the_file_is_left_alone_however_often_the_time_is_asked() {
        var nanos = new AtomicLong();
        Path file = file(MARCH, 0);
        var time = new SteeredTime(file, InstantSource.system(), nanos::get);
        assertThat(time.instant()).isEqualTo(MARCH);
        file(APRIL, 0);
        for (int i = 0; i < 1_000; i++) {
            assertThat(time.instant()).isEqualTo(MARCH);
        }
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(20));
        assertThat(time.instant()).isEqualTo(APRIL);
    }

    private Path file(Instant at, double speed) {
        Path file = dir.resolve("clock");
        DistrictClock.steer(file, new ClockReading(at, speed, Instant.now()));
        return file;
    }

    private static void waitThroughALook() {
        Instant until = Instant.now().plusMillis(30);
        eventually(() -> Instant.now().isAfter(until));
    }

    private static void eventually(BooleanSupplier condition) {
        Instant until = Instant.now().plusSeconds(5);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            Thread.onSpinWait();
        }
    }
}
