package org.xuequ.devstack.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuequ.devstack.process.TcpPort;
import org.xuequ.devstack.process.Trouble;

class KafkaBrokerTest {
    @TempDir
    private Path directory;

    private final int port = TcpPort.free();

    @Test
    void what_was_acknowledged_is_there_after_the_broker_was_killed_and_started_again() throws Exception {
        try (KafkaBroker broker = start()) {
            broker.withTopics(Topics.ofTheSystem()).withTopics(Topics.ofTheSystem());
            assertThat(partitionsOf("task-events")).isEqualTo(6);
            assertThat(partitionsOf("task-events.reporting.dlq")).isEqualTo(1);
            try (var producer = new KafkaProducer<>(clients(), new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>("task-events", 0, "s01", "一"))
                        .get();
            }
            broker.process().kill();
        }
        try (KafkaBroker again = start();
                var consumer = new KafkaConsumer<>(clients(), new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("task-events", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            assertThat(consumer.poll(Duration.ofSeconds(20)).records(partition))
                    .extracting(record -> record.value())
                    .containsExactly("一");
            assertThat(again.process().alive()).isTrue();
        }
    }

    @Test
    void a_taken_port_is_one_clear_sentence() throws Exception {
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()));
        }
    }

    private KafkaBroker start() {
        return KafkaBroker.start(directory, port, directory.resolve("kafka.log"), null, List.of())
                .awaitReady();
    }

    private int partitionsOf(String topic) throws Exception {
        try (Admin admin = Admin.create(clients())) {
            return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                    .mapToInt(description -> description.partitions().size())
                    .sum();
        }
    }

    private Map<String, Object> clients() {
        return Map.of("bootstrap.servers", "127.0.0.1:" + port);
    }
}
