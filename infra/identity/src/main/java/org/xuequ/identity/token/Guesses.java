package org.xuequ.identity.token;

import java.time.Duration;
import java.time.InstantSource;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import org.xuequ.identity.IdentitySettings;

/**
 * Counts wrong codes per person and minute of the wall clock, in the store so that two instances count together
 * (NIST SP 800-63B, 3.2.2). A person's count is one document, however often somebody guesses.
 */
@Component
final class Guesses {
    private static final String COLLECTION = "guesses";
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final MongoTemplate mongo;
    private final int most;
    private final InstantSource wall;

    Guesses(MongoTemplate mongo, IdentitySettings settings, @Qualifier("wall") InstantSource wall) {
        this.mongo = mongo;
        this.most = settings.guessesPerMinute();
        this.wall = wall;
    }

    /** Seconds until the person may try again; 0 when at once. */
    long wait(String personId) {
        long now = wall.millis();
        Document counted = mongo.findById(personId, Document.class, COLLECTION);
        boolean full =
                counted != null && counted.getLong("minute") == now / MINUTE && counted.getInteger("count") >= most;
        return full ? Math.ceilDiv(MINUTE - now % MINUTE, 1000) : 0;
    }

    void wrong(String personId) {
        long minute = wall.millis() / MINUTE;
        Document counted = mongo.findAndModify(
                new Query(Criteria.where("_id").is(personId).and("minute").is(minute)),
                new Update().inc("count", 1),
                Document.class,
                COLLECTION);
        if (counted == null) {
            mongo.findAndModify(
                    new Query(Criteria.where("_id").is(personId)),
                    new Update().set("minute", minute).set("count", 1),
                    FindAndModifyOptions.options().upsert(true),
                    Document.class,
                    COLLECTION);
        }
    }
}
