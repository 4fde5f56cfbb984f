package org.xuequ.task.clock;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xuequ.messaging.Leases;
import org.xuequ.task.TaskSettings;
import org.xuequ.task.planning.Opening;
import org.xuequ.task.planning.OpeningTasks;
import org.xuequ.task.planning.Openings;
import org.xuequ.task.task.Tasks;

/** Winds up the service's two clocks and shows how far behind each is. */
@Configuration(proxyBeanMethods = false)
class ClockParts {
    @Bean
    DueClock dueClock(Tasks tasks, Clock clock, TaskSettings settings, MeterRegistry meters) {
        DistributionSummary lateness = DistributionSummary.builder("xuequ.due.lateness.seconds")
                .description("district seconds from a step's instant to when it was taken")
                .register(meters);
        return new DueClock(tasks, clock, settings.sweepSize(), late -> lateness.record(late.toMillis() / 1000.0));
    }

    @Bean
    Hand dueHand(DueClock due, Tasks tasks, Clock clock, Leases leases, TaskSettings settings) {
        var turn = new DueTurn(
                due,
                tasks,
                clock,
                InstantSource.system(),
                () -> leases.holding("due", settings.slots()),
                settings.recheck());
        return new Hand("due-clock", settings.look(), turn);
    }

    /** Openings that a lagging directory, or a crash, left behind. */
    @Bean
    Hand openingHand(OpeningTasks opening, TaskSettings settings) {
        return new Hand("openings", settings.reopen(), () -> {
            opening.openNew();
            opening.openWaiting();
        });
    }

    @Bean
    MeterBinder clockMeters(Tasks tasks, Openings openings, Clock clock) {
        return registry -> {
            Gauge.builder("xuequ.clock.pending", () -> tasks.reached(clock.instant()))
                    .tag("clock", "due")
                    .description("steps that are reached and not yet taken")
                    .register(registry);
            Gauge.builder("xuequ.clock.pending", () -> openings.count(Opening.Status.NEW))
                    .tag("clock", "openings")
                    .description("plans and directives whose tasks are not opened yet")
                    .register(registry);
            Gauge.builder("xuequ.openings.waiting", () -> openings.count(Opening.Status.WAITING))
                    .description("plans and directives that name a term or school the directory has not told of")
                    .register(registry);
        };
    }
}
