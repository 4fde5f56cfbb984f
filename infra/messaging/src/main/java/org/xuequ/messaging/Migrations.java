package org.xuequ.messaging;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** Brings the database up to date before anything else of the service starts: in order, once, one instance at a time. */
final class Migrations implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String BOOK = "migrations";

    private final MongoTemplate mongo;
    private final List<Migration> steps;
    private final Outboxes outboxes;
    private final Lease lease;
    private volatile boolean done;

    Migrations(MongoTemplate mongo, List<Migration> steps, Outboxes outboxes, Lease lease) {
        this.mongo = mongo;
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(Migration::order)).toList();
        this.outboxes = outboxes;
        this.lease = lease;
    }

    @Override
    public void start() {
        lease.await();
        try {
            for (String collection : outboxes.collections()) {
                mongo.indexOps(collection).createIndex(new Index("outboxSince", Sort.Direction.ASC).sparse());
            }
            steps.forEach(this::once);
            done = true;
        } finally {
            lease.release();
        }
    }

    private void once(Migration migration) {
        var book = mongo.getCollection(BOOK);
        if (book.find(new Document("_id", migration.name())).first() != null) {
            return;
        }
        migration.step().accept(mongo);
        book.insertOne(new Document("_id", migration.name()).append("at", new Date()));
        LOG.info("migrated: {}", migration.name());
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return Phases.MIGRATIONS;
    }
}
