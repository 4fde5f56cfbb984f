package org.xuequ.messaging;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Version-conditional bulk upserts: duplicates, reordering and replay change nothing. */
public final class ViewWriter {
    private final MongoTemplate mongo;

    public ViewWriter(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Writes each view unless the stored one is as new or newer. */
    public void upsert(String collection, Collection<View> views) {
        Map<String, View> newest = new LinkedHashMap<>();
        views.forEach(v -> newest.merge(v.id(), v, (a, b) -> b.version() > a.version() ? b : a));
        var writes = new ArrayList<UpdateOneModel<Document>>();
        for (View v : newest.values()) {
            // An upsert that meets a newer document fails on the key: that is the answer "already newer".
            writes.add(new UpdateOneModel<>(
                    new Document("_id", v.id()).append("version", new Document("$lt", v.version())),
                    new Document("$set", new Document(v.fields()).append("version", v.version())),
                    new UpdateOptions().upsert(true)));
        }
        if (!writes.isEmpty()) {
            BulkWrites.write(mongo.getCollection(collection), List.copyOf(writes));
        }
    }
}
