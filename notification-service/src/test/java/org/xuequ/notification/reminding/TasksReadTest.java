package org.xuequ.notification.reminding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xuequ.testkit.Backing;

class TasksReadTest {
    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", Backing.kafka());

    private final Admin kafka = Admin.create(BROKER);
    private final String group = "reader-" + UUID.randomUUID();
    private final TasksRead tasks = new TasksRead(kafka, group);

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void what_was_published_and_not_read_keeps_reminders_waiting() throws Exception {
        publishSomething();
        assertThat(tasks.all()).isFalse();
        readAll();
        assertThat(tasks.all()).isTrue();
        publishSomething();
        assertThat(tasks.all()).isFalse();
    }

    @Test
    void a_broker_that_cannot_tell_keeps_them_waiting_too() {
        kafka.close();
        assertThat(tasks.all()).isFalse();
    }

    private static void publishSomething() throws Exception {
        try (var producer = new KafkaProducer<>(BROKER, new ByteArraySerializer(), new ByteArraySerializer())) {
            var passedOver = new ProducerRecord<>("task-events", "k".getBytes(UTF_8), "{}".getBytes(UTF_8));
            passedOver.headers().add("ce_type", "nobody.reads-this.v1".getBytes(UTF_8));
            producer.send(passedOver).get(10, TimeUnit.SECONDS);
        }
    }

    private void readAll() throws Exception {
        var topics =
                kafka.describeTopics(List.of("task-events")).allTopicNames().get(10, TimeUnit.SECONDS);
        var partitions = topics.values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .map(p -> new TopicPartition("task-events", p.partition()))
                .toList();
        var ends = kafka.listOffsets(partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
                .all()
                .get(10, TimeUnit.SECONDS);
        kafka.alterConsumerGroupOffsets(
                        group,
                        ends.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        e -> new OffsetAndMetadata(e.getValue().offset()))))
                .all()
                .get(10, TimeUnit.SECONDS);
    }
}
