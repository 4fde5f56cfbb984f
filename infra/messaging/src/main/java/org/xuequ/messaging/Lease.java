package org.xuequ.messaging;

import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One thing that one instance holds for a while (wall clock); a holder that died loses it when its time is up. */
final class Lease {
    static final Duration LASTS = Duration.ofSeconds(10);
    private static final String COLLECTION = "leases";

    private final MongoTemplate mongo;
    private final String id;
    private final String owner;

    Lease(MongoTemplate mongo, String id, String owner) {
        this.mongo = mongo;
        this.id = id;
        this.owner = owner;
    }

    /** Takes or prolongs it; false while somebody else's has not run out. */
    boolean take() {
        Date now = new Date();
        var mineOrFree = new Document("_id", id)
                .append(
                        "$or",
                        java.util.List.of(
                                new Document("owner", owner), new Document("until", new Document("$lt", now))));
        var taken = new Document(
                "$set", new Document("owner", owner).append("until", new Date(now.getTime() + LASTS.toMillis())));
        try {
            mongo.execute(COLLECTION, c -> c.updateOne(mineOrFree, taken, new UpdateOptions().upsert(true)));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void await() {
        while (!take()) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for " + id, e);
            }
        }
    }

    void release() {
        mongo.execute(COLLECTION, c -> c.deleteOne(new Document("_id", id).append("owner", owner)));
    }
}
