package org.xuequ.reporting.scoring;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.BulkWrites;
import org.xuequ.reporting.rows.SchoolTerm;

/** Scores in MongoDB; every write goes by {@code _id} and the two counters. */
@Component
final class MongoScores implements Scores {
    private static final int TRIES = 5;
    private final MongoTemplate mongo;
    private final String collection;
    private final ScoreDocuments documents;

    @Autowired
    MongoScores(MongoTemplate mongo) {
        this(mongo, "scores");
    }

    MongoScores(MongoTemplate mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
        this.documents = new ScoreDocuments(mongo.getConverter());
    }

    @Override
    public void mark(Collection<SchoolTerm> changed) {
        Date now = Date.from(InstantSource.system().instant());
        var upsert = new UpdateOptions().upsert(true);
        List<UpdateOneModel<Document>> marks = changed.stream()
                .distinct()
                .map(of -> new UpdateOneModel<Document>(
                        ScoreDocuments.id(of),
                        new Document("$inc", new Document(ScoreDocuments.WANTED, 1L))
                                .append("$min", new Document(ScoreDocuments.DIRTY_SINCE, now))
                                .append("$setOnInsert", ScoreDocuments.born(of)),
                        upsert))
                .toList();
        // Two instances may make the same score at once; a mark too many is no harm.
        for (int attempt = 1;
                !marks.isEmpty() && !BulkWrites.write(collection(), marks).isEmpty();
                attempt++) {
            if (attempt == TRIES) {
                throw new IllegalStateException("the same score was born " + TRIES + " times");
            }
        }
    }

    @Override
    public List<StoredScore> find(Collection<SchoolTerm> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : read(query(where("_id").in(wanted.stream().map(SchoolTerm::id).toList())));
    }

    @Override
    public void settle(Collection<StoredScore> recomputed) {
        List<UpdateOneModel<Document>> clean = recomputed.stream()
                .map(score -> new UpdateOneModel<Document>(
                        older(score).append(ScoreDocuments.WANTED, score.wanted()),
                        kept(score).append("$unset", new Document(ScoreDocuments.DIRTY_SINCE, ""))))
                .toList();
        if (write(clean) < recomputed.size()) {
            // Marked meanwhile, or settled by another: what is newer than the kept one is kept, and stays dirty.
            write(recomputed.stream()
                    .map(score -> new UpdateOneModel<Document>(older(score), kept(score)))
                    .toList());
        }
    }

    @Override
    public List<SchoolTerm> dirtySince(Instant wallClock, int limit) {
        return names(query(where(ScoreDocuments.DIRTY_SINCE).lt(Date.from(wallClock)))
                .with(Sort.by(ScoreDocuments.DIRTY_SINCE))
                .limit(limit));
    }

    @Override
    public long dirty() {
        return mongo.count(query(where(ScoreDocuments.DIRTY_SINCE).exists(true)), collection);
    }

    @Override
    public List<StoredScore> inTerm(String districtId, String termId) {
        return read(query(where("districtId").is(districtId).and("termId").is(termId))
                .with(Sort.by("_id")));
    }

    @Override
    public List<SchoolTerm> known(By key, Collection<String> values) {
        String field = switch (key) {
            case DISTRICT -> "districtId";
            case SCHOOL -> "schoolId";
            case TERM -> "termId";
        };
        return values.isEmpty() ? List.of() : names(query(where(field).in(values)));
    }

    private int write(List<UpdateOneModel<Document>> writes) {
        return writes.isEmpty()
                ? 0
                : collection()
                        .bulkWrite(writes, new BulkWriteOptions().ordered(false))
                        .getMatchedCount();
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(collection);
    }

    private static Document older(StoredScore score) {
        return ScoreDocuments.id(score.of()).append(ScoreDocuments.DONE, new Document("$lt", score.wanted()));
    }

    private Document kept(StoredScore score) {
        return new Document(
                "$set",
                new Document(ScoreDocuments.SCORE, documents.write(score.score()))
                        .append(ScoreDocuments.DONE, score.wanted()));
    }

    private List<StoredScore> read(Query query) {
        return mongo.find(query, Document.class, collection).stream()
                .map(documents::read)
                .toList();
    }

    private List<SchoolTerm> names(Query query) {
        query.fields().include("districtId", "schoolId", "termId");
        return mongo.find(query, Document.class, collection).stream()
                .map(ScoreDocuments::name)
                .toList();
    }
}
