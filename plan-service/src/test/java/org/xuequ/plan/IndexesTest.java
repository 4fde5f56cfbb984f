package org.xuequ.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.xuequ.testkit.IndexUse;

/** No query reads a whole collection; the offline store, which cannot explain, is only asked for the indexes. */
@ARunningPlanService
class IndexesTest {
    @Autowired
    MongoTemplate mongo;

    @Test
    void every_query_that_is_not_by_id_has_its_index() {
        Document byId = new Document("_id", 1);
        served("plans", new Document("orgPath", Pattern.compile("^/d1/s01(/|$)")), byId);
        served("plans", new Document("cycleId", "cy-1"), byId);
        served("cycles", new Document("districtId", new Document("$in", java.util.List.of("d1"))), byId);
        served("batches", new Document("done", false), new Document("at", 1).append("_id", 1));
        served("batch_files", new Document("batch", "bf-1"), byId);
        served("templates", new Document("districtId", new Document("$in", java.util.List.of("d1"))), byId);
        served("org_units", new Document("path", "/d1/s01"), new Document());
        served("org_units", new Document("districtId", "d1").append("kind", "SCHOOL"), new Document("path", 1));
    }

    private void served(String collection, Document filter, Document sort) {
        MongoDatabase database = mongo.getDb();
        Optional<String> index = IndexUse.of(database, collection, filter, sort);
        index.ifPresent(
                name -> assertThat(name).as("%s by %s", collection, filter).startsWith(first(filter)));
        var keys = mongo.indexOps(collection).getIndexInfo().stream()
                .map(info -> info.getIndexFields().getFirst().getKey())
                .toList();
        assertThat(keys).as(collection).contains(first(filter));
    }

    private static String first(Document filter) {
        return filter.keySet().iterator().next();
    }
}
