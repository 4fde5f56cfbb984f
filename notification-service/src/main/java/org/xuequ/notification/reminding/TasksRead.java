package org.xuequ.notification.reminding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether every {@code task-events} record published before the question has been taken in. A reminder made while a
 * completion still lies unread in the topic (we were down, or slow) would be one for work already done.
 */
final class TasksRead {
    private static final Logger LOG = LoggerFactory.getLogger(TasksRead.class);
    private static final String TOPIC = "task-events";
    private static final long PATIENCE_MS = 5_000;

    private final Admin kafka;
    private final String group;
    private boolean told;

    TasksRead(Admin kafka, String group) {
        this.kafka = kafka;
        this.group = group;
    }

    /** False also when the broker cannot tell: better late than wrong. */
    boolean all() {
        try {
            List<TopicPartition> partitions = partitions();
            Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
            Map<TopicPartition, OffsetAndMetadata> read =
                    get(kafka.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            List<TopicPartition> never =
                    partitions.stream().filter(p -> read.get(p) == null).toList();
            Map<TopicPartition, Long> begins = never.isEmpty() ? Map.of() : offsets(never, OffsetSpec.earliest());
            told = false;
            return partitions.stream()
                    .allMatch(p -> Optional.ofNullable(read.get(p))
                                    .map(OffsetAndMetadata::offset)
                                    .orElseGet(() -> begins.getOrDefault(p, 0L))
                            >= ends.getOrDefault(p, 0L));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            if (!told) {
                LOG.warn("reminders wait, the broker does not say what was published: {}", e.toString());
            }
            told = true;
            return false;
        }
    }

    private List<TopicPartition> partitions() throws InterruptedException, ExecutionException, TimeoutException {
        TopicDescription topic = get(kafka.describeTopics(List.of(TOPIC)).allTopicNames())
                .getOrDefault(TOPIC, new TopicDescription(TOPIC, false, List.of()));
        return topic.partitions().stream()
                .map(p -> new TopicPartition(TOPIC, p.partition()))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException, TimeoutException {
        return get(kafka.listOffsets(partitions.stream().collect(Collectors.toMap(p -> p, p -> which)))
                        .all())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    }

    private static <T> T get(KafkaFuture<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
    }
}
