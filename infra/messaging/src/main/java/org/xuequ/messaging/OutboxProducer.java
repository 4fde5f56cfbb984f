package org.xuequ.messaging;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The Kafka client itself: what it was acknowledged is kept by all in-sync replicas, once and in order. */
final class OutboxProducer {
    private OutboxProducer() {}

    static Producer<byte[], byte[]> of(MessagingSettings settings) {
        return new KafkaProducer<>(
                Map.ofEntries(
                        Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.brokers()),
                        Map.entry(ProducerConfig.CLIENT_ID_CONFIG, settings.instance() + "-outbox"),
                        Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                        Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                        Map.entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4"),
                        Map.entry(ProducerConfig.LINGER_MS_CONFIG, 5),
                        Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000),
                        Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 20_000),
                        Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 60_000)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
