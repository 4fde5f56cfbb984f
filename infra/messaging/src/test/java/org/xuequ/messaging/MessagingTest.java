package org.xuequ.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.xuequ.messaging.NotesApplication.Note;
import org.xuequ.testkit.Backing;
import org.xuequ.testkit.WithBacking;

@SpringBootTest(
        classes = NotesApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.test.tracing.export=true")
@WithBacking
class MessagingTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    AggregateStore<Note> notes;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    ViewWriter views;

    @Autowired
    Outboxes outboxes;

    @Autowired
    Tracer tracer;

    @Autowired
    Producer<byte[], byte[]> producer;

    private final String id = UUID.randomUUID().toString();

    @Test
    void what_is_written_is_read_and_the_outbox_is_empty_again() {
        notes.insert(id, new Note("早", "ana"), List.of(NotesApplication.written(id, 1, "早")));
        awaitView(1, "早");
        await().atMost(SOON).until(() -> outboxes.pending() == 0);
        assertThat(outboxes.oldestSeconds()).isZero();
    }

    @Test
    void a_stale_change_writes_nothing() {
        var first = notes.insert(id, new Note("a", "ana"), List.of());
        notes.update(first, new Note("b", "ana"), List.of());
        assertThatThrownBy(() -> notes.update(first, new Note("c", "ana"), List.of()))
                .isInstanceOf(StaleVersion.class);
        assertThat(notes.find(id).orElseThrow().state().text()).isEqualTo("b");
    }

    @Test
    void of_many_changes_only_the_fresh_ones_take_effect_and_speak() {
        var stale = notes.insert(id, new Note("a", "ana"), List.of());
        notes.update(stale, new Note("b", "ana"), List.of());
        String other = id + "-2";
        var fresh = notes.insert(other, new Note("x", "ana"), List.of());
        var effective = notes.updateAll(List.of(
                new Change<>(stale, new Note("lost", "ana"), List.of(NotesApplication.written(id, 2, "lost"))),
                new Change<>(fresh, new Note("won", "ana"), List.of(NotesApplication.written(other, 2, "won")))));
        assertThat(effective).extracting(c -> c.before().id()).containsExactly(other);
        await().atMost(SOON).until(() -> view(other) != null);
        assertThat(view(id)).isNull();
    }

    @Test
    void inserting_what_is_there_already_changes_and_says_nothing() {
        notes.insert(id, new Note("first", "ana"), List.of());
        var inserted = notes.insertAll(List.of(
                new New<>(id, new Note("second", "ana"), List.of(NotesApplication.written(id, 1, "second"))),
                new New<>(id + "-n", new Note("new", "ana"), List.of(NotesApplication.written(id + "-n", 1, "new")))));
        assertThat(inserted).extracting(Stored::id).containsExactly(id + "-n");
        assertThat(notes.find(id).orElseThrow().state().text()).isEqualTo("first");
        await().atMost(SOON).until(() -> view(id + "-n") != null);
        assertThat(view(id)).isNull();
    }

    @Test
    void a_repeated_command_is_recognised_and_a_reused_key_refused() {
        var command = new Command("k1", "print");
        var stored = notes.insert(id, new Note("a", "ana"), List.of(), command);
        assertThat(stored.has(command)).isTrue();
        assertThat(notes.find(id).orElseThrow().has(command)).isTrue();
        assertThat(stored.has(new Command("k2", "print"))).isFalse();
        assertThatThrownBy(() -> stored.has(new Command("k1", "another"))).isInstanceOf(CommandReused.class);
    }

    @Test
    void what_a_killed_process_left_in_an_outbox_is_published_later() {
        var left = new PendingEvent(
                "notes:" + id + "@1#0",
                "note.written.v1",
                "s01",
                id,
                java.time.Instant.EPOCH,
                "{\"noteId\":\"" + id + "\",\"version\":1,\"text\":\"left\"}",
                null);
        mongo.getCollection("notes")
                .insertOne(new Document("_id", id)
                        .append("version", 1L)
                        .append("state", new Document("text", "left").append("owner", "ana"))
                        .append("outbox", List.of(left.toDocument()))
                        .append("outboxSince", new Date(0)));
        awaitView(1, "left");
        await().atMost(SOON).until(() -> outboxes.pending() == 0);
    }

    @Test
    void an_older_version_never_overwrites_a_newer_one() {
        views.upsert("note_views", List.of(new View(id, 3, new Document("text", "new"))));
        views.upsert("note_views", List.of(new View(id, 2, new Document("text", "old"))));
        views.upsert("note_views", List.of(new View(id, 3, new Document("text", "again"))));
        assertThat(view(id)).containsEntry("text", "new").containsEntry("version", 3L);
    }

    @Test
    void garbage_is_dead_lettered_with_the_reason_and_the_next_good_one_goes_through() {
        String marker = "{not json " + id;
        producer.send(new ProducerRecord<>("note-events", "s01".getBytes(UTF_8), marker.getBytes(UTF_8)));
        var typed = new ProducerRecord<>("note-events", "s01".getBytes(UTF_8), marker.getBytes(UTF_8));
        typed.headers().add("ce_type", "note.written.v1".getBytes(UTF_8));
        producer.send(typed);
        notes.insert(id, new Note("good", "ana"), List.of(NotesApplication.written(id, 1, "good")));
        awaitView(1, "good");
        var reasons = deadLetters(2, marker);
        assertThat(reasons).anySatisfy(r -> assertThat(r).contains("no ce_type"));
        assertThat(reasons).hasSize(2);
    }

    @Test
    void one_that_cannot_be_taken_is_dead_lettered_without_its_neighbours() {
        String bad = id + "-bad";
        notes.insert(bad, new Note("indigestible", "ana"), List.of(NotesApplication.written(bad, 1, "indigestible")));
        notes.insert(id, new Note("fine", "ana"), List.of(NotesApplication.written(id, 1, "fine")));
        awaitView(1, "fine");
        assertThat(deadLetters(1, bad)).singleElement().asString().contains("cannot take this one");
        assertThat(view(bad)).isNull();
    }

    @Test
    void the_trace_of_a_request_goes_on_in_whoever_reads_what_it_wrote() {
        var span = tracer.nextSpan().name("request").start();
        try (var _ = tracer.withSpan(span)) {
            notes.insert(id, new Note("traced", "ana"), List.of(NotesApplication.written(id, 1, "traced")));
        } finally {
            span.end();
        }
        awaitView(1, "traced");
        assertThat(NotesApplication.TRACES).containsEntry(id, span.context().traceId());
    }

    private void awaitView(long version, String text) {
        await().atMost(SOON).until(() -> view(id) != null);
        assertThat(view(id)).containsEntry("text", text).containsEntry("version", version);
    }

    private @Nullable Document view(String noteId) {
        return mongo.getCollection("note_views")
                .find(new Document("_id", noteId))
                .first();
    }

    private List<String> deadLetters(int atLeast, String containing) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "bootstrap.servers",
                Backing.kafka(),
                "group.id",
                "dlq-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest"));
        var reasons = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            await().atMost(SOON).until(() -> consumer.listTopics().containsKey("note-events.notes.dlq"));
            consumer.subscribe(List.of("note-events.notes.dlq"));
            await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(r -> {
                    if (new String(r.value(), UTF_8).contains(containing)) {
                        reasons.add(
                                new String(r.headers().lastHeader("x-reason").value(), UTF_8));
                    }
                });
                return reasons.size() >= atLeast;
            });
        }
        return reasons;
    }
}
