package org.xuequ.messaging;

import io.micrometer.tracing.Tracer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.messaging.Message;

/** The smallest service: notes are written, and a reader keeps a view of them. */
@SpringBootApplication
class NotesApplication {
    record Note(String text, String owner) {}

    record NoteWritten(String noteId, long version, String text) {}

    static final Map<String, String> TRACES = new ConcurrentHashMap<>();

    @Bean
    AggregateStore<Note> notes(Aggregates aggregates) {
        return aggregates.store(Note.class, "notes", note -> Map.of("owner", note.owner()));
    }

    @Bean
    Migration notesByOwner() {
        return new Migration(
                1, "notes by owner", m -> m.indexOps("notes").createIndex(new Index("owner", Sort.Direction.ASC)));
    }

    @Bean
    Consumer<Message<List<byte[]>>> noteEvents(Consuming consuming, ViewWriter views, Tracer tracer) {
        return consuming.batch(
                "note-events",
                Subscription.to("note.written.v1", NoteWritten.class, batch -> read(views, tracer, batch)));
    }

    private static void read(ViewWriter views, Tracer tracer, List<Received<NoteWritten>> batch) {
        if (batch.stream().anyMatch(r -> r.event().text().equals("indigestible"))) {
            throw new IllegalArgumentException("cannot take this one");
        }
        var all = new ArrayList<View>();
        for (var r : batch) {
            var context = tracer.currentTraceContext().context();
            if (context != null) {
                TRACES.put(r.event().noteId(), context.traceId());
            }
            all.add(new View(
                    r.event().noteId(),
                    r.event().version(),
                    new Document("text", r.event().text())));
        }
        views.upsert("note_views", all);
    }

    static Event written(String id, long version, String text) {
        return new Event("note.written.v1", "s01", id, new NoteWritten(id, version, text));
    }
}
