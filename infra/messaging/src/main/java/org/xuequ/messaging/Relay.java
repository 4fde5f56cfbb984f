package org.xuequ.messaging;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Publishes what was written. On the Kafka client itself because its acknowledgements drive the outbox: an event leaves
 * its document by {@code $pull} only after the broker (acks=all) has it. What fails here is the sweeper's.
 */
final class Relay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 500;

    private record Acked(String collection, String id, String eventId) {}

    private final MongoTemplate mongo;
    private final Producer<byte[], byte[]> producer;
    private final CloudEvents cloudEvents;
    private final Timer ack;
    private final DistributionSummary batch;
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingQueue<Acked> acked = new LinkedBlockingQueue<>();
    private volatile boolean running;

    @SuppressWarnings("NullAway.Init") // set by start(), which the lifecycle calls first
    private Thread clearer;

    Relay(MongoTemplate mongo, Producer<byte[], byte[]> producer, CloudEvents cloudEvents, MeterRegistry meters) {
        this.mongo = mongo;
        this.producer = producer;
        this.cloudEvents = cloudEvents;
        this.ack = meters.timer("xuequ.relay.ack");
        this.batch = meters.summary("xuequ.relay.batch");
    }

    void offer(String collection, String id, List<PendingEvent> events) {
        for (PendingEvent event : events) {
            if (inFlight.add(event.id())) {
                send(collection, id, event);
            }
        }
    }

    private void send(String collection, String id, PendingEvent event) {
        long begun = System.nanoTime();
        try {
            producer.send(cloudEvents.record(event), (metadata, failure) -> {
                if (failure == null) {
                    ack.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
                    acked.add(new Acked(collection, id, event.id()));
                } else {
                    LOG.warn("{} not published, the sweeper takes it: {}", event.id(), failure.toString());
                    inFlight.remove(event.id());
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("{} not published, the sweeper takes it: {}", event.id(), e.toString());
            inFlight.remove(event.id());
        }
    }

    private void clear() {
        while (running || !acked.isEmpty()) {
            try {
                Acked first = acked.poll(200, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                var some = new ArrayList<Acked>(List.of(first));
                acked.drainTo(some, BATCH - 1);
                batch.record(some.size());
                pull(some);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("published events stay in their outboxes until the sweeper: {}", e.toString());
            }
        }
    }

    private void pull(List<Acked> some) {
        try {
            Map<String, Map<String, List<String>>> byDocument = new HashMap<>();
            some.forEach(a -> byDocument
                    .computeIfAbsent(a.collection(), c -> new HashMap<>())
                    .computeIfAbsent(a.id(), i -> new ArrayList<>())
                    .add(a.eventId()));
            byDocument.forEach((collection, documents) -> {
                var writes = new ArrayList<WriteModel<Document>>();
                documents.forEach((id, events) -> {
                    writes.add(new UpdateOneModel<>(
                            new Document("_id", id),
                            new Document(
                                    "$pull", new Document("outbox", new Document("id", new Document("$in", events))))));
                    writes.add(new UpdateOneModel<>(
                            new Document("_id", id).append("outbox", new Document("$size", 0)),
                            new Document("$unset", new Document("outboxSince", ""))));
                });
                mongo.getCollection(collection).bulkWrite(writes);
            });
        } finally {
            some.forEach(a -> inFlight.remove(a.eventId()));
        }
    }

    @Override
    public void start() {
        running = true;
        clearer = Thread.ofPlatform().name("relay-clearer").start(this::clear);
    }

    @Override
    public void stop() {
        running = false;
        producer.flush();
        try {
            clearer.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Phases.RELAY;
    }
}
