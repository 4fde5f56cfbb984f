package org.xuequ.messaging;

import com.mongodb.WriteConcern;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Wires the messaging parts into a service; the service only names its group. */
@AutoConfiguration(beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@EnableConfigurationProperties(MessagingSettings.class)
class MessagingAutoConfiguration {

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return new MongoCustomConversions(LocalDates.CONVERTERS);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer acknowledgedByTheMajority() {
        return builder -> builder.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS));
    }

    @Bean(destroyMethod = "close")
    @Lazy
    Producer<byte[], byte[]> outboxProducer(MessagingSettings settings) {
        return OutboxProducer.of(settings);
    }

    @Bean
    Tracing messagingTracing(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Tracing(tracer.getIfAvailable(), propagator.getIfAvailable());
    }

    @Bean
    Relay relay(
            MongoTemplate mongo,
            @Lazy Producer<byte[], byte[]> producer,
            MessagingSettings settings,
            MeterRegistry meters) {
        return new Relay(mongo, producer, new CloudEvents(settings.group()), meters);
    }

    @Bean
    Outboxes outboxes(MongoTemplate mongo) {
        return new Outboxes(mongo);
    }

    @Bean
    Sweeper sweeper(MongoTemplate mongo, Outboxes outboxes, Relay relay, MessagingSettings settings) {
        return new Sweeper(mongo, outboxes, relay, settings.sweepEvery());
    }

    @Bean
    Aggregates aggregates(
            MongoTemplate mongo, ObjectProvider<Clock> clock, Tracing tracing, Relay relay, Outboxes outboxes) {
        var outbox = new Outbox(EventJson.mapper(), clock.getIfAvailable(Clock::systemUTC), tracing, relay);
        return new Aggregates(mongo, outbox, outboxes);
    }

    @Bean
    ViewWriter viewWriter(MongoTemplate mongo) {
        return new ViewWriter(mongo);
    }

    @Bean
    Consuming consuming(
            @Lazy Producer<byte[], byte[]> producer,
            MessagingSettings settings,
            Tracing tracing,
            MeterRegistry meters) {
        return new Consuming(EventJson.mapper(), new DeadLetters(producer, settings.group(), meters), tracing);
    }

    @Bean
    Leases leases(MongoTemplate mongo, MessagingSettings settings) {
        return new Leases(mongo, settings.instance());
    }

    @Bean
    Migrations migrations(MongoTemplate mongo, List<Migration> steps, Outboxes outboxes, MessagingSettings settings) {
        return new Migrations(mongo, steps, outboxes, new Lease(mongo, "migrations", settings.instance()));
    }

    @Bean
    @ConditionalOnMissingBean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> untilItWorks() {
        return (container, destination, group) -> {
            // A batch that failed as a whole (the store is away) comes again until it works; offsets wait.
            var backOff = new ExponentialBackOff(200, 2);
            backOff.setMaxInterval(5_000);
            container.setCommonErrorHandler(new DefaultErrorHandler(
                    (record, failure) -> {
                        throw new IllegalStateException("not given up: " + record, failure);
                    },
                    backOff));
        };
    }

    @Bean
    MeterBinder outboxMeters(Outboxes outboxes) {
        return registry -> register(registry, outboxes);
    }

    private static void register(MeterRegistry registry, Outboxes outboxes) {
        Gauge.builder("xuequ.outbox.pending", outboxes, Outboxes::pending)
                .description("aggregates with events the broker has not acknowledged")
                .register(registry);
        Gauge.builder("xuequ.outbox.oldest.seconds", outboxes, Outboxes::oldestSeconds)
                .description("seconds the oldest unpublished event waits")
                .register(registry);
    }
}
