package org.xuequ.devstack.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.xuequ.devstack.process.Trouble;

/** What lies in the topics, and what of it the consumer groups have not taken yet. */
final class Backlog implements AutoCloseable {
    /** Who reads what (the services' bindings). */
    static final Map<String, List<String>> READERS = Map.of(
            "directory-events", List.of("plan", "task", "notification", "reporting"),
            "plan-events", List.of("task", "notification", "reporting"),
            "task-events", List.of("notification", "reporting"),
            "notification-events", List.of("reporting"));

    private final String broker;
    private final Admin admin;
    private final List<TopicPartition> partitions;

    Backlog(String broker) {
        this.broker = broker;
        this.admin = Admin.create(Map.of("bootstrap.servers", broker, "request.timeout.ms", "10000"));
        this.partitions = answer(admin.describeTopics(READERS.keySet()).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    /** One look at all topics and groups. */
    record Look(Map<TopicPartition, Long> ends, long lag) {}

    /** Ends are read first: what comes after is lag at worst, never overlooked. */
    Look look() {
        Map<TopicPartition, Long> ends = ends(partitions);
        Map<String, ListConsumerGroupOffsetsSpec> groups = READERS.values().stream()
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> taken =
                answer(admin.listConsumerGroupOffsets(groups).all());
        long lag = 0;
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            for (String group : READERS.getOrDefault(end.getKey().topic(), List.of())) {
                OffsetAndMetadata offset = taken.getOrDefault(group, Map.of()).get(end.getKey());
                lag += Math.max(0, end.getValue() - (offset == null ? 0 : offset.offset()));
            }
        }
        return new Look(ends, lag);
    }

    /** Everything in the topics whose names end in {@code .dlq}, by topic. */
    Map<String, List<ConsumerRecord<byte[], byte[]>>> deadLetters() {
        List<String> topics = answer(admin.listTopics().names()).stream()
                .filter(name -> name.endsWith(".dlq"))
                .toList();
        Map<String, List<ConsumerRecord<byte[], byte[]>>> letters = new TreeMap<>();
        List<TopicPartition> all = answer(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions().size())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .toList();
        Map<TopicPartition, Long> ends = ends(all);
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(all);
            consumer.seekToBeginning(all);
            long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (all.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> letters.computeIfAbsent(record.topic(), topic -> new ArrayList<>())
                                .add(record));
                if (System.nanoTime() > limit) {
                    throw new Trouble("死信主题读不完", "the dead-letter topics could not be read");
                }
            }
        }
        return letters;
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private Map<TopicPartition, Long> ends(List<TopicPartition> of) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        answer(admin.listOffsets(of.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
                        .all())
                .forEach((partition, info) -> ends.put(partition, info.offset()));
        return ends;
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("演示被中断", "the demo was interrupted");
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("Kafka 没有回应", "the broker does not answer", List.of(), e);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(2));
    }
}
