package org.xuequ.rest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * There only where the district's clock is steered: tells what of this instance's work is under way at a moment, and
 * when none is, so that a play can go on to its next one. Waits for it rather than be asked again and again.
 */
@Hidden
@RestController
@Conditional(QuietDoor.Steered.class)
class QuietDoor {
    static final String PATH = "/demo/quiet";

    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final long LONGEST_PAUSE_MILLIS = 40;

    /** In the order in which one hands its work on to the next: what is handed on while we look is seen further on. */
    private static final List<String> STAGES =
            List.of("xuequ.clock.pending", "xuequ.mail.pending", "xuequ.dirty.schools", "xuequ.outbox.pending");

    /**
     * @param clock what this instance's district clock says
     * @param unfinished pieces of work by the gauge that counts them; only gauges that the service has
     */
    record Look(Instant clock, Map<String, Long> unfinished) {
        boolean quiet(Instant at) {
            return clock.equals(at) && unfinished.values().stream().allMatch(work -> work == 0);
        }
    }

    private final MeterRegistry meters;
    private final Clock clock;

    QuietDoor(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    /** The first look that finds nothing to do at {@code at}, or after a second the last one. */
    @GetMapping(PATH)
    Look quiet(@RequestParam Instant at) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        long pause = 5;
        for (Look look = look(); ; look = look()) {
            if (look.quiet(at) || System.nanoTime() > end) {
                return look;
            }
            Thread.sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    /** The clock is a demo's or a test's. */
    static class Steered implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty("xuequ.rest.clock-file"));
        }
    }

    private Look look() {
        Instant now = clock.instant();
        Map<String, Long> unfinished = new LinkedHashMap<>();
        for (String stage : STAGES) {
            Collection<Gauge> gauges = meters.find(stage).gauges();
            if (!gauges.isEmpty()) {
                unfinished.put(
                        stage,
                        Math.round(gauges.stream().mapToDouble(Gauge::value).sum()));
            }
        }
        return new Look(now, unfinished);
    }
}
