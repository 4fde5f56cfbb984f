package org.xuequ.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xuequ.calendar.ClockReading;
import org.xuequ.calendar.DistrictClock;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureMockMvc
class QuietDoorTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir
    static Path folder;

    @Autowired
    MockMvcTester doors;

    @Autowired
    MeterRegistry meters;

    private final AtomicInteger work = new AtomicInteger();

    @DynamicPropertySource
    static void clock(DynamicPropertyRegistry settings) {
        steer(MARCH);
        settings.add("xuequ.rest.clock-file", () -> folder.resolve("clock").toString());
    }

    private static void steer(Instant instant) {
        DistrictClock.steer(folder.resolve("clock"), new ClockReading(instant, 0, Instant.now()));
    }

    @AfterEach
    void forget() {
        meters.find("xuequ.outbox.pending").meters().forEach(meters::remove);
        steer(MARCH);
    }

    private MvcTestResult look(Instant at) {
        return doors.get().uri("/demo/quiet?at=" + at).exchange();
    }

    @Test
    void it_tells_what_is_left_to_do_and_what_time_it_is() {
        work.set(3);
        meters.gauge("xuequ.outbox.pending", work);
        assertThat(look(MARCH))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"clock\": \"2026-03-01T00:00:00Z\", \"unfinished\": {\"xuequ.outbox.pending\": 3}}");
    }

    @Test
    void it_waits_for_the_end_of_the_work_and_for_the_moment() {
        Instant april = Instant.parse("2026-04-01T00:00:00Z");
        work.set(1);
        meters.gauge("xuequ.outbox.pending", work);
        CompletableFuture<MvcTestResult> answer = CompletableFuture.supplyAsync(() -> look(april));
        steer(april);
        work.set(0);
        assertThat(answer.join())
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"clock\": \"2026-04-01T00:00:00Z\", \"unfinished\": {\"xuequ.outbox.pending\": 0}}");
    }
}
