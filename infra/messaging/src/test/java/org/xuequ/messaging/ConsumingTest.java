package org.xuequ.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.xuequ.messaging.NotesApplication.NoteWritten;

/** What a group does with the batches it is given, the broker's part played by Kafka's own mock. */
class ConsumingTest {
    private final MockProducer<byte[], byte[]> broker =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final Consuming consuming = new Consuming(
            EventJson.mapper(), new DeadLetters(broker, "notes", new SimpleMeterRegistry()), new Tracing(null, null));
    private final Deque<RuntimeException> mishaps = new ArrayDeque<>();
    private final List<String> taken = new ArrayList<>();
    private final Consumer<Message<List<byte[]>>> notes =
            consuming.batch("note-events", Subscription.to("note.written.v1", NoteWritten.class, this::take));

    @Test
    void a_bad_record_is_put_aside_once_however_often_its_batch_comes_because_the_store_is_away() {
        mishaps.add(new MongoSocketReadException("gone", new ServerAddress()));
        var batch = batch("{not json", note("fine"));
        assertThatThrownBy(() -> notes.accept(batch)).isInstanceOf(MongoSocketReadException.class);
        assertThat(broker.history()).isEmpty();
        notes.accept(batch);
        assertThat(taken).containsExactly("fine");
        assertThat(broker.history()).singleElement().satisfies(letter -> {
            assertThat(letter.topic()).isEqualTo("note-events.notes.dlq");
            assertThat(header(letter, "x-topic")).isEqualTo("note-events");
            assertThat(header(letter, "x-partition")).isEqualTo("3");
            assertThat(header(letter, "x-offset")).isEqualTo("0");
        });
    }

    @Test
    void a_record_that_fails_by_itself_is_tried_again_and_put_aside_after_its_neighbours_were_taken() {
        notes.accept(batch(note("indigestible"), note("fine")));
        assertThat(taken).containsExactly("fine");
        assertThat(broker.history()).singleElement().satisfies(letter -> {
            assertThat(header(letter, "x-offset")).isEqualTo("0");
            assertThat(header(letter, "x-reason")).contains("cannot take this one");
        });
    }

    @Test
    void a_record_that_failed_for_a_moment_is_taken_and_not_put_aside() {
        mishaps.add(new IllegalStateException("for a moment"));
        mishaps.add(new IllegalStateException("for another"));
        notes.accept(batch(note("fine")));
        assertThat(taken).containsExactly("fine");
        assertThat(broker.history()).isEmpty();
    }

    private void take(List<Received<NoteWritten>> batch) {
        if (!mishaps.isEmpty()) {
            throw mishaps.pop();
        }
        if (batch.stream().anyMatch(r -> r.event().text().equals("indigestible"))) {
            throw new IllegalArgumentException("cannot take this one");
        }
        batch.forEach(r -> taken.add(r.event().text()));
    }

    private static String note(String text) {
        return "{\"noteId\":\"n1\",\"version\":1,\"text\":\"" + text + "\"}";
    }

    private static Message<List<byte[]>> batch(String... values) {
        var places = LongStream.range(0, values.length).boxed().toList();
        return MessageBuilder.withPayload(
                        List.of(values).stream().map(v -> v.getBytes(UTF_8)).toList())
                .setHeader(
                        KafkaHeaders.RECEIVED_TOPIC,
                        places.stream().map(p -> "note-events").toList())
                .setHeader(
                        KafkaHeaders.RECEIVED_PARTITION,
                        places.stream().map(p -> 3).toList())
                .setHeader(KafkaHeaders.OFFSET, places)
                .setHeader(
                        KafkaHeaders.BATCH_CONVERTED_HEADERS,
                        places.stream()
                                .map(p -> Map.of(
                                        "ce_id", "e" + p,
                                        "ce_type", "note.written.v1",
                                        "ce_time", "2026-03-02T01:00:00Z"))
                                .toList())
                .build();
    }

    private static String header(ProducerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
