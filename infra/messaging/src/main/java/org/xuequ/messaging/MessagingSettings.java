package org.xuequ.messaging;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param group consumer group and name of the service in {@code ce_source}
 * @param instance tells instances of a service apart, as owner of leases and client of the broker; empty makes a fresh
 *     name, and no two instances may be given the same one
 * @param brokers Kafka bootstrap servers
 * @param sweepEvery wall-clock time between two looks for events that the relay left behind
 */
@Validated
@ConfigurationProperties("xuequ.messaging")
record MessagingSettings(
        @NotBlank String group,
        @DefaultValue("") String instance,
        @NotBlank String brokers,
        @DefaultValue("3s") Duration sweepEvery) {

    MessagingSettings {
        instance = instance.isBlank() ? InstanceName.fresh(group) : instance;
    }
}
