package org.xuequ.notification.reminding;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.xuequ.messaging.Leases;
import org.xuequ.notification.NotificationSettings;
import org.xuequ.notification.running.Ticker;
import org.xuequ.notification.watching.Watches;

/** Puts the reminder clock together and lets it tick. */
@Configuration(proxyBeanMethods = false)
class Reminding {

    @Bean(destroyMethod = "close")
    Admin broker(KafkaAdmin kafka) {
        return Admin.create(kafka.getConfigurationProperties());
    }

    @Bean
    Ticker reminderClock(
            Watches watches,
            List<Channel> channels,
            Leases leases,
            Admin broker,
            @Value("${spring.cloud.stream.bindings.taskEvents-in-0.group}") String group,
            Clock clock,
            NotificationSettings settings,
            MeterRegistry meters) {
        var tasks = new TasksRead(broker, group);
        var sweeping = new ReminderClock(watches, channels, leases, tasks::all, clock, settings.lookEvery(), meters);
        return new Ticker("reminder-clock", settings.tickEvery(), sweeping);
    }

    @Bean
    MeterBinder reminderMeters(Watches watches, Clock clock) {
        return registry -> Gauge.builder("xuequ.clock.pending", watches, w -> w.pending(clock.instant()))
                .tag("clock", "reminder")
                .description("tasks with a reminder due and not yet made")
                .register(registry);
    }
}
