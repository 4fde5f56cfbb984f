package org.xuequ.messaging;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;

/** Unordered bulk writes in which a duplicate key is an answer, not a failure. */
public final class BulkWrites {
    private static final int DUPLICATE_KEY = 11000;

    private BulkWrites() {}

    static List<BulkWriteError> insert(MongoCollection<Document> collection, List<Document> documents) {
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException e) {
            return duplicates(e);
        }
    }

    /** What was a duplicate key; empty when everything was written. */
    public static List<BulkWriteError> write(
            MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
        try {
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException e) {
            return duplicates(e);
        }
    }

    private static List<BulkWriteError> duplicates(MongoBulkWriteException e) {
        boolean onlyDuplicates = e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(w -> w.getCode() == DUPLICATE_KEY);
        if (!onlyDuplicates) {
            throw e;
        }
        return e.getWriteErrors();
    }
}
