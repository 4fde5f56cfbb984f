package org.xuequ.messaging;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Republishes what a crash or a silent broker left in outboxes. Runs at once after the start, then every few seconds. */
final class Sweeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int AT_ONCE = 500;

    private final MongoTemplate mongo;
    private final Outboxes outboxes;
    private final Relay relay;
    private final Duration every;
    private volatile boolean running;

    @SuppressWarnings("NullAway.Init") // set by start(), which the lifecycle calls first
    private Thread thread;

    Sweeper(MongoTemplate mongo, Outboxes outboxes, Relay relay, Duration every) {
        this.mongo = mongo;
        this.outboxes = outboxes;
        this.relay = relay;
        this.every = every;
    }

    /** Offers everything that has waited since before {@code latest} (wall clock); answers how many events. */
    int sweep(Date latest) {
        int offered = 0;
        for (String collection : outboxes.collections()) {
            offered += sweep(collection, latest);
        }
        return offered;
    }

    private int sweep(String collection, Date latest) {
        int offered = 0;
        var emptied = new ArrayList<WriteModel<Document>>();
        for (Document d : mongo.getCollection(collection)
                .find(new Document("outboxSince", new Document("$lte", latest)))
                .projection(new Document("outbox", 1))
                .sort(new Document("outboxSince", 1))
                .limit(AT_ONCE)) {
            List<Document> waiting = d.getList("outbox", Document.class, List.of());
            if (waiting.isEmpty()) {
                // A crash between the relay's two writes leaves the mark without events.
                emptied.add(new UpdateOneModel<>(
                        new Document("_id", d.get("_id")).append("outbox", new Document("$size", 0)),
                        new Document("$unset", new Document("outboxSince", ""))));
            }
            relay.offer(
                    collection,
                    d.getString("_id"),
                    waiting.stream().map(PendingEvent::of).toList());
            offered += waiting.size();
        }
        if (!emptied.isEmpty()) {
            mongo.getCollection(collection).bulkWrite(emptied);
        }
        return offered;
    }

    private void run() {
        Duration patience = Duration.ZERO;
        while (running) {
            try {
                sweep(new Date(System.currentTimeMillis() - patience.toMillis()));
                patience = every;
                Thread.sleep(every);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("sweep of the outboxes put off: {}", e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(every);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("outbox-sweeper").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Phases.SWEEPER;
    }
}
