package org.xuequ.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuequ.calendar.ClockReading;
import org.xuequ.calendar.DistrictClock;

/** What the door says; that it is there where the clock is steered, and only there, the journeys and DoorsTest show. */
class QuietDoorTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    @TempDir
    private Path folder;

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger work = new AtomicInteger(3);

    @BeforeEach
    void march() {
        steer(MARCH);
        meters.gauge("xuequ.outbox.pending", work);
    }

    private QuietDoor door() {
        return new QuietDoor(meters, DistrictClock.steeredBy(folder.resolve("clock")));
    }

    private void steer(Instant instant) {
        DistrictClock.steer(folder.resolve("clock"), new ClockReading(instant, 0, Instant.now()));
    }

    @Test
    void it_tells_what_is_left_to_do_and_what_time_it_is() throws Exception {
        assertThat(door().quiet(MARCH)).isEqualTo(new QuietDoor.Look(MARCH, Map.of("xuequ.outbox.pending", 3L)));
    }

    @Test
    void it_waits_for_the_end_of_the_work_and_for_the_moment() throws Exception {
        FutureTask<QuietDoor.Look> answer = new FutureTask<>(() -> door().quiet(APRIL));
        Thread.ofVirtual().start(answer);
        steer(APRIL);
        work.set(0);
        assertThat(answer.get(20, TimeUnit.SECONDS))
                .isEqualTo(new QuietDoor.Look(APRIL, Map.of("xuequ.outbox.pending", 0L)));
    }
}
