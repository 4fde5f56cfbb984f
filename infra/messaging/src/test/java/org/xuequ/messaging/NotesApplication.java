package org.xuequ.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
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

    static final List<String> SEEN = new CopyOnWriteArrayList<>();

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
    Consumer<Message<List<byte[]>>> noteEvents(Consuming consuming, ViewWriter views) {
        return consuming.batch(
                "note-events", Subscription.to("note.written.v1", NoteWritten.class, batch -> read(views, batch)));
    }

    private static void read(ViewWriter views, List<Received<NoteWritten>> batch) {
        if (batch.stream().anyMatch(r -> r.event().text().equals("indigestible"))) {
            throw new IllegalArgumentException("cannot take this one");
        }
        var all = new ArrayList<View>();
        for (var r : batch) {
            SEEN.add(r.id());
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
