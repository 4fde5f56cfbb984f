package org.xuequ.devstack.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.xuequ.devstack.process.Trouble;

/**
 * Bad records on every topic, of the kinds that a broken publisher makes. Each group that reads a topic must put them
 * aside, and nothing else.
 */
final class Mishaps {
    private static final String MARK = "ce_id";
    private static final String NAME = "demo-bad-";

    private final Play play;

    Mishaps(Play play) {
        this.play = play;
    }

    private record Bad(String kind, Map<String, String> headers, byte[] value) {}

    void happen() {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", play.stage().broker(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (String topic : new TreeSet<>(Backlog.READERS.keySet())) {
                for (Bad bad : bad(topic)) {
                    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, bytes("s01"), bad.value());
                    record.headers().add(MARK, bytes(NAME + bad.kind()));
                    bad.headers().forEach((name, value) -> record.headers().add(name, bytes(value)));
                    sent.add(producer.send(record));
                }
            }
            for (Future<RecordMetadata> one : sent) {
                one.get(20, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("演示被中断", "the demo was interrupted");
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("Kafka 没有回应", "the broker does not answer", List.of(), e);
        }
        play.say("向每个主题投入坏记录，共 " + sent.size() + " 条", sent.size() + " bad records thrown into the topics");
    }

    /** What must lie aside, by dead-letter topic, and lies there once each. */
    static Map<String, Set<String>> expected() {
        Map<String, Set<String>> expected = new TreeMap<>();
        Backlog.READERS.forEach((topic, groups) -> groups.forEach(group -> expected.put(
                topic + "." + group + ".dlq",
                new TreeSet<>(bad(topic).stream().map(b -> NAME + b.kind()).toList()))));
        return expected;
    }

    private static List<Bad> bad(String topic) {
        String type = TYPES.getOrDefault(topic, "");
        Map<String, String> whole = Map.of(
                "ce_type", type, "ce_source", "/demo", "ce_specversion", "1.0", "ce_time", "2026-03-02T01:00:00Z");
        return List.of(
                new Bad("no-type", Map.of(), bytes("{}")),
                new Bad("picture", Map.of("content-type", "image/png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2
                }),
                new Bad("cut-off", whole, bytes("{\"version\": 1, \"districtId\": \"d1\", \"scho")));
    }

    /** A type of each topic that all its readers take. */
    private static final Map<String, String> TYPES = Map.of(
            "directory-events", "directory.org-unit-changed.v1",
            "plan-events", "plan.activated.v1",
            "task-events", "task.completed.v1",
            "notification-events", "notification.delivered.v1");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
