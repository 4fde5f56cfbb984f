package org.xuequ.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.xuequ.contracts.Contracts;
import org.xuequ.testkit.Backing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The other services, as far as this one can tell: what they say on Kafka, and what they hear from it. */
final class Wire implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Backing.kafka(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());
    private final KafkaConsumer<String, String> consumer;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Thread listener;

    /** An event that the service published. */
    record Heard(String id, String type, String key, String value, JsonNode json) {}

    Wire(String... topics) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        Backing.kafka(),
                        "group.id",
                        "wire-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(topics));
        listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    private void listen() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(heard(record)));
            }
        } catch (WakeupException closed) {
            // told to stop
        }
    }

    private static Heard heard(ConsumerRecord<String, String> record) {
        String value = Objects.requireNonNullElse(record.value(), "");
        JsonNode json = value.startsWith("{") && value.endsWith("}") ? JSON.readTree(value) : JSON.createObjectNode();
        return new Heard(
                header(record, "ce_id"),
                header(record, "ce_type"),
                Objects.requireNonNullElse(record.key(), ""),
                value,
                json);
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    /** Publishes as another service would; by contract, so that a test cannot invent an event. */
    void say(String type, String key, String json) {
        if (!Contracts.violations(type, json).isEmpty()) {
            throw new AssertionError(type + " breaks its contract: " + Contracts.violations(type, json));
        }
        sayAnything(type, key, json);
    }

    void sayAnything(String type, String key, String value) {
        String topic = type.substring(0, type.indexOf('.')) + "-events";
        var record = new ProducerRecord<>(topic, key, value);
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_time",
                        Instant.now().toString())
                .forEach((name, content) -> record.headers().add(name, content.getBytes(UTF_8)));
        producer.send(record);
        producer.flush();
    }

    /** What was heard of {@code type} about something whose {@code field} is {@code value}, oldest first. */
    List<Heard> heard(String type, String field, String value) {
        return heard.stream()
                .filter(event -> event.type().equals(type))
                .filter(event -> event.json().path(field).asString("").equals(value))
                .toList();
    }

    List<Heard> all() {
        return heard;
    }

    @Override
    public void close() {
        consumer.wakeup();
        producer.close(Duration.ofSeconds(2));
        try {
            listener.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
