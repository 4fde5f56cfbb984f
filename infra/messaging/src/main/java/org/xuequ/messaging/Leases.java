package org.xuequ.messaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Hash slots of a piece of work, shared out among the living instances of a service. A slot held twice for a moment is
 * harmless (what is done in it is a conditional write); a slot that nobody holds is taken within {@link Lease#LASTS}, and
 * at once when its holder was stopped and not killed.
 */
public final class Leases implements AutoCloseable {
    private static final long RENEW_AFTER_MS = Lease.LASTS.toMillis() / 4;
    private static final long FORGOTTEN_AFTER_MS = 6 * Lease.LASTS.toMillis();

    private record Holding(long at, Set<Integer> slots) {}

    private final MongoTemplate mongo;
    private final String instance;
    private final ConcurrentHashMap<String, Holding> held = new ConcurrentHashMap<>();
    private volatile boolean closed;

    Leases(MongoTemplate mongo, String instance) {
        this.mongo = mongo;
        this.instance = instance;
    }

    /** Of the slots {@code 0 … slots-1} of {@code name}, those this instance holds now. */
    public Set<Integer> holding(String name, int slots) {
        if (closed) {
            return Set.of();
        }
        return held.compute(name, (n, before) -> {
                    long now = System.currentTimeMillis();
                    return before != null && now - before.at() < RENEW_AFTER_MS
                            ? before
                            : new Holding(now, renew(n, slots, before == null ? Set.of() : before.slots()));
                })
                .slots();
    }

    /** Gives back what is held, so that the others or a successor under another name need not wait for it. */
    @Override
    public void close() {
        closed = true;
        held.forEach((name, holding) -> {
            new Lease(mongo, name + "@" + instance, instance).release();
            holding.slots().forEach(slot -> new Lease(mongo, name + ":" + slot, instance).release());
        });
        held.clear();
    }

    /** The slot of an id, the same in every process. */
    public static int slot(String id, int slots) {
        return Math.floorMod(id.hashCode(), slots);
    }

    private Set<Integer> renew(String name, int slots, Set<Integer> before) {
        new Lease(mongo, name + "@" + instance, instance).take();
        int fair = Math.ceilDiv(slots, Math.max(1, living(name)));
        var mine = new TreeSet<Integer>();
        for (int slot : mineFirst(slots, before)) {
            var lease = new Lease(mongo, name + ":" + slot, instance);
            if (mine.size() < fair && lease.take()) {
                mine.add(slot);
            } else if (before.contains(slot) && !mine.contains(slot)) {
                lease.release();
            }
        }
        return mine;
    }

    /** Forgets those long gone: a process that was killed comes back under another name. */
    private int living(String name) {
        var leases = mongo.getCollection("leases");
        var longGone = new Date(System.currentTimeMillis() - FORGOTTEN_AFTER_MS);
        leases.deleteMany(instances(name).append("until", new Document("$lt", longGone)));
        return (int) leases.countDocuments(instances(name).append("until", new Document("$gte", new Date())));
    }

    private static Document instances(String name) {
        return new Document("_id", new Document("$regex", "^" + name + "@"));
    }

    private static List<Integer> mineFirst(int slots, Set<Integer> before) {
        var order = new ArrayList<Integer>();
        for (int slot = 0; slot < slots; slot++) {
            order.add(slot);
        }
        order.sort(Comparator.comparing(slot -> !before.contains(slot)));
        return order;
    }
}
