package org.xuequ.messaging;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The collections that carry outboxes, and what waits in them by the store's own word. */
final class Outboxes {
    private final MongoTemplate mongo;
    private final Set<String> collections = ConcurrentHashMap.newKeySet();

    Outboxes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void add(String collection) {
        collections.add(collection);
    }

    Set<String> collections() {
        return collections;
    }

    /** Aggregates with events that the broker has not acknowledged. */
    long pending() {
        return collections.stream()
                .mapToLong(c -> mongo.getCollection(c)
                        .countDocuments(new Document("outboxSince", new Document("$exists", true))))
                .sum();
    }

    /** Seconds (wall clock) the oldest waits; 0 when none does. */
    double oldestSeconds() {
        return collections.stream()
                .flatMap(c -> oldest(c).stream())
                .mapToDouble(d ->
                        (System.currentTimeMillis() - d.getDate("outboxSince").getTime()) / 1000.0)
                .max()
                .orElse(0);
    }

    private List<Document> oldest(String collection) {
        return mongo.getCollection(collection)
                .find(new Document("outboxSince", new Document("$exists", true)))
                .projection(new Document("outboxSince", 1))
                .sort(new Document("outboxSince", 1))
                .limit(1)
                .into(new java.util.ArrayList<>());
    }
}
