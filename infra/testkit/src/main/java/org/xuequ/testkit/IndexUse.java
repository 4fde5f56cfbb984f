package org.xuequ.testkit;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Which index a query is answered by, as MongoDB's {@code explain} tells. */
public final class IndexUse {
    private IndexUse() {}

    /**
     * Name of the index that serves {@code filter} sorted by {@code sort}, "COLLSCAN" when all is read; empty where the
     * store cannot explain.
     */
    public static Optional<String> of(MongoDatabase database, String collection, Bson filter, Bson sort) {
        Document find = new Document("find", collection)
                .append("filter", filter.toBsonDocument())
                .append("sort", sort.toBsonDocument());
        try {
            Document plan = database.runCommand(new Document("explain", find).append("verbosity", "queryPlanner"));
            return Optional.of(index(plan.get("queryPlanner", Document.class).get("winningPlan", Document.class)));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == 59) { // CommandNotFound: the offline store
                return Optional.empty();
            }
            throw e;
        }
    }

    private static String index(Document stage) {
        if (stage.get("queryPlan") instanceof Document plan) {
            return index(plan);
        }
        return stage.getString("indexName") != null
                ? stage.getString("indexName")
                : stage.get("inputStage") instanceof Document input ? index(input) : stage.getString("stage");
    }
}
