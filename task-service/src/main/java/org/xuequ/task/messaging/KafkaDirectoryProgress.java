package org.xuequ.task.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xuequ.task.planning.DirectoryProgress;

/** Compares how far our group has read the directory's topic with how far the topic goes. */
@Component
class KafkaDirectoryProgress implements DirectoryProgress, DisposableBean {
    static final String TOPIC = "directory-events";
    private static final Logger LOG = LoggerFactory.getLogger(KafkaDirectoryProgress.class);
    private static final int PATIENCE_MS = 5_000;

    private final Admin admin;
    private final String group;

    KafkaDirectoryProgress(
            @Value("${spring.kafka.bootstrap-servers}") String brokers,
            @Value("${spring.application.name}") String group) {
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MS));
        this.group = group;
    }

    @Override
    public boolean isCaughtUp() {
        try {
            Set<TopicPartition> partitions = admin
                    .describeTopics(List.of(TOPIC))
                    .allTopicNames()
                    .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                    .values()
                    .stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .collect(Collectors.toSet());
            var ends = offsets(partitions, OffsetSpec.latest());
            Map<TopicPartition, Long> reached = new HashMap<>(offsets(partitions, OffsetSpec.earliest()));
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                    .forEach((partition, at) -> reached.merge(partition, at == null ? 0 : at.offset(), Math::max));
            return ends.entrySet().stream().allMatch(end -> reached.getOrDefault(end.getKey(), 0L) >= end.getValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("cannot tell how far the directory is read: {}", e.toString());
            return false;
        }
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException, TimeoutException {
        return admin
                .listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> which)))
                .all()
                .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    @Override
    public void destroy() {
        admin.close(java.time.Duration.ofSeconds(1));
    }
}
