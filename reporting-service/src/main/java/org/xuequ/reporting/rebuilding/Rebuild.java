package org.xuequ.reporting.rebuilding;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * With {@code --xuequ.rebuild} the group's offsets are forgotten and the database is dropped, before migrations make it
 * anew and consumers start from the earliest record. Offsets go first: a crash in between leaves a full database that
 * is read into once more, which changes nothing. Every other instance must be stopped; a group that still has members
 * refuses, and then so does this, after a patience that outlasts the session of one that was killed.
 */
@Component
@ConditionalOnBooleanProperty("xuequ.rebuild")
class Rebuild implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private final MongoTemplate mongo;
    private final String brokers;
    private final String group;
    private final Duration patience;
    private volatile boolean done;

    Rebuild(
            MongoTemplate mongo,
            @Value("${spring.kafka.bootstrap-servers}") String brokers,
            @Value("${xuequ.messaging.group}") String group,
            @Value("${xuequ.rebuild-patience:30s}") Duration patience) {
        this.mongo = mongo;
        this.brokers = brokers;
        this.group = group;
        this.patience = patience;
    }

    @Override
    public void start() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            forgetOffsets(admin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before anything was dropped", e);
        }
        mongo.getDb().drop();
        LOG.info(
                "rebuilding: {} is empty and reads every topic from its beginning",
                mongo.getDb().getName());
        done = true;
    }

    private void forgetOffsets(Admin admin) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                admin.deleteConsumerGroups(List.of(group)).all().get(10, TimeUnit.SECONDS);
                return;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupIdNotFoundException) {
                    return;
                }
                if (!(e.getCause() instanceof GroupNotEmptyException) || System.nanoTime() > until) {
                    throw new IllegalStateException(
                            "cannot rebuild while another instance reads as " + group + "; stop it first", e);
                }
                Thread.sleep(Duration.ofSeconds(1));
            } catch (TimeoutException e) {
                throw new IllegalStateException("cannot rebuild: no answer from Kafka at " + brokers, e);
            }
        }
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Before the migrations, which are the first to start otherwise. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
