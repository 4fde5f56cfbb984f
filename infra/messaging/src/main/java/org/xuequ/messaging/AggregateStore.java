package org.xuequ.messaging;

import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Aggregates of one kind: one document each, state and pending events in one conditional write (DESIGN 3).
 * The document: {@code _id, version, <index fields>, state, outbox, outboxSince, commands}.
 *
 * <p>Past 150 lines because every path of the one write stands here, next to the others it must agree with.
 */
public final class AggregateStore<S> {
    static final int COMMANDS_KEPT = 64;
    static final int OUTBOX_CAP = 200;

    private final MongoTemplate mongo;
    private final Class<S> type;
    private final String collection;
    private final Function<S, Map<String, Object>> indexFields;
    private final Outbox outbox;

    AggregateStore(
            MongoTemplate mongo,
            Class<S> type,
            String collection,
            Function<S, Map<String, Object>> indexFields,
            Outbox outbox) {
        this.mongo = mongo;
        this.type = type;
        this.collection = collection;
        this.indexFields = indexFields;
        this.outbox = outbox;
    }

    public Optional<Stored<S>> find(String id) {
        return Optional.ofNullable(documents().find(new Document("_id", id)).first())
                .map(this::read);
    }

    /** Aggregates that match, by index fields at the top or {@code state.…} below. */
    public List<Stored<S>> list(Query query) {
        return mongo.find(query, Document.class, collection).stream()
                .map(this::read)
                .toList();
    }

    public long count(Query query) {
        return mongo.count(query, collection);
    }

    public Stored<S> insert(String id, S state, List<Event> events) {
        return insert(id, state, events, null);
    }

    /** @throws AlreadyThere when the id is taken; the caller decides whether that is a repeat */
    public Stored<S> insert(String id, S state, List<Event> events, @Nullable Command command) {
        List<PendingEvent> pending = outbox.pending(collection, id, 1, events);
        try {
            mongo.insert(fresh(id, state, pending, command), collection);
        } catch (DuplicateKeyException e) {
            throw new AlreadyThere(id);
        }
        outbox.written(collection, id, pending);
        return new Stored<>(id, 1, state, commands(List.of(), command), pending.size());
    }

    public Stored<S> update(Stored<S> before, S after, List<Event> events) {
        return update(before, after, events, null);
    }

    /**
     * @throws StaleVersion when the aggregate is no longer at {@code before.version()}; nothing was written
     * @throws OutboxFull when too many of its events wait for the broker; nothing was written
     */
    public Stored<S> update(Stored<S> before, S after, List<Event> events, @Nullable Command command) {
        List<PendingEvent> pending = outbox.pending(collection, before.id(), before.version() + 1, events);
        if (before.pending() + pending.size() > OUTBOX_CAP && !pending.isEmpty()) {
            throw new OutboxFull(before.id());
        }
        var result = documents().updateOne(at(before), changed(before, after, pending, command));
        if (result.getMatchedCount() == 0) {
            throw new StaleVersion(before.id(), before.version());
        }
        outbox.written(collection, before.id(), pending);
        return new Stored<>(
                before.id(),
                before.version() + 1,
                after,
                commands(before.commands(), command),
                before.pending() + pending.size());
    }

    /** One unordered bulk write of conditional updates; answers those that took effect. The others were stale. */
    public List<Change<S>> updateAll(List<Change<S>> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        var pending = changes.stream()
                .map(c -> outbox.pending(collection, c.before().id(), c.before().version() + 1, c.events()))
                .toList();
        var writes = new ArrayList<UpdateOneModel<Document>>();
        for (int i = 0; i < changes.size(); i++) {
            Change<S> c = changes.get(i);
            writes.add(new UpdateOneModel<>(at(c.before()), changed(c.before(), c.after(), pending.get(i), null)));
        }
        var result = documents().bulkWrite(writes, new BulkWriteOptions().ordered(false));
        Set<String> won = result.getMatchedCount() == changes.size() ? null : winners(changes, pending);
        var effective = new ArrayList<Change<S>>();
        for (int i = 0; i < changes.size(); i++) {
            Change<S> c = changes.get(i);
            if (won == null || won.contains(c.before().id())) {
                outbox.written(collection, c.before().id(), pending.get(i));
                effective.add(c);
            }
        }
        return effective;
    }

    /** Inserts each whose id is not there yet, unordered; answers the newly inserted. */
    public List<Stored<S>> insertAll(List<New<S>> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var pending = all.stream()
                .map(n -> outbox.pending(collection, n.id(), 1, n.events()))
                .toList();
        var documents = new ArrayList<Document>();
        for (int i = 0; i < all.size(); i++) {
            documents.add(fresh(all.get(i).id(), all.get(i).state(), pending.get(i), null));
        }
        Set<Integer> refused = BulkWrites.insert(documents(), documents).stream()
                .map(BulkWriteError::getIndex)
                .collect(Collectors.toSet());
        var inserted = new ArrayList<Stored<S>>();
        for (int i = 0; i < all.size(); i++) {
            if (!refused.contains(i)) {
                New<S> n = all.get(i);
                outbox.written(collection, n.id(), pending.get(i));
                inserted.add(new Stored<>(
                        n.id(), 1, n.state(), List.of(), pending.get(i).size()));
            }
        }
        return inserted;
    }

    /** A stale bulk write does not say which of its parts took effect; the documents do, by the exact event or state. */
    private Set<String> winners(List<Change<S>> changes, List<List<PendingEvent>> pending) {
        var won = new HashSet<String>();
        for (int i = 0; i < changes.size(); i++) {
            Change<S> c = changes.get(i);
            List<PendingEvent> mine = pending.get(i);
            Document found =
                    documents().find(new Document("_id", c.before().id())).first();
            if (found == null || found.getLong("version") <= c.before().version()) {
                continue;
            }
            boolean same = mine.isEmpty()
                    ? found.getLong("version") == c.before().version() + 1
                            && read(found).state().equals(c.after())
                    : found.getList("outbox", Document.class).stream()
                            .anyMatch(d -> mine.getFirst().payload().equals(d.getString("payload"))
                                    && mine.getFirst().id().equals(d.getString("id")));
            if (same) {
                won.add(c.before().id());
            }
        }
        return won;
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }

    private Document at(Stored<S> before) {
        return new Document("_id", before.id()).append("version", before.version());
    }

    private Document fresh(String id, S state, List<PendingEvent> pending, @Nullable Command command) {
        var document = new Document("_id", id).append("version", 1L).append("state", write(state));
        indexed(state).forEach(document::append);
        document.append("outbox", pending.stream().map(PendingEvent::toDocument).toList());
        if (!pending.isEmpty()) {
            document.append("outboxSince", new Date());
        }
        return document.append("commands", documents(commands(List.of(), command)));
    }

    private Document changed(Stored<S> before, S after, List<PendingEvent> pending, @Nullable Command command) {
        var set = new Document("version", before.version() + 1).append("state", write(after));
        indexed(after).forEach(set::append);
        if (command != null) {
            set.append("commands", documents(commands(before.commands(), command)));
        }
        var update = new Document("$set", set);
        if (!pending.isEmpty()) {
            update.append(
                    "$push",
                    new Document(
                            "outbox",
                            new Document(
                                    "$each",
                                    pending.stream()
                                            .map(PendingEvent::toDocument)
                                            .toList())));
            update.append("$min", new Document("outboxSince", new Date()));
        }
        return update;
    }

    private Map<String, Object> indexed(S state) {
        return indexFields.apply(state);
    }

    private Object write(S state) {
        var document = new Document();
        mongo.getConverter().write(state, document);
        document.remove("_class");
        return document;
    }

    private Stored<S> read(Document d) {
        return new Stored<>(
                d.getString("_id"),
                d.getLong("version"),
                mongo.getConverter().read(type, d.get("state", Document.class)),
                d.getList("commands", Document.class, List.of()).stream()
                        .map(c -> new Command(c.getString("key"), c.getString("print")))
                        .toList(),
                d.getList("outbox", Document.class, List.of()).size());
    }

    private static List<Command> commands(List<Command> before, @Nullable Command command) {
        if (command == null) {
            return before;
        }
        var all = new ArrayList<>(before);
        all.add(command);
        return all.subList(Math.max(0, all.size() - COMMANDS_KEPT), all.size());
    }

    private static List<Document> documents(List<Command> commands) {
        return commands.stream()
                .map(c -> new Document("key", c.key()).append("print", c.fingerprint()))
                .toList();
    }
}
