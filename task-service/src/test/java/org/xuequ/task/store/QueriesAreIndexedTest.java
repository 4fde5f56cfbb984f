package org.xuequ.task.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.xuequ.task.task.Status;
import org.xuequ.task.task.TaskSearch;
import org.xuequ.testkit.Backing;
import org.xuequ.testkit.BackingInitializer;
import org.xuequ.testkit.IndexUse;

/** No query of this service reads a whole collection. Only a real MongoDB can tell. */
class QueriesAreIndexedTest {
    @SuppressWarnings("NullAway.Init") // absent where the test is skipped
    private MongoClient client;

    @SuppressWarnings("NullAway.Init")
    private MongoTemplate mongo;

    @BeforeEach
    void migrated() {
        assumeTrue(Backing.isRealMongo(), "the offline store does not explain its plans");
        client = MongoClients.create(Backing.mongoUri());
        mongo = new MongoTemplate(client, BackingInitializer.freshDatabase());
        var migrations = new TaskMigrations();
        migrations.taskIndexes().step().accept(mongo);
        migrations.directoryIndexes().step().accept(mongo);
        for (String collection : List.of(StoredTasks.COLLECTION, DirectoryViews.PEOPLE, DirectoryViews.UNITS)) {
            mongo.getCollection(collection).insertOne(new Document("_id", "one"));
        }
    }

    @AfterEach
    void closed() {
        if (client != null) {
            mongo.getDb().drop();
            client.close();
        }
    }

    @Test
    void what_is_struck_is_found_by_its_slot_and_instant() {
        assertIndexed(
                StoredTasks.COLLECTION,
                new Document(TaskFields.SLOT, new Document("$in", List.of(0, 1)))
                        .append(TaskFields.NEXT_AT, new Document("$lte", Date.from(Instant.EPOCH))),
                new Document(TaskFields.NEXT_AT, 1));
    }

    @Test
    void every_search_for_tasks_has_an_index() {
        for (TaskSearch search : List.of(
                new TaskSearch(List.of("/d1/s01"), "p1", null, null, null, null, null, null, 50),
                new TaskSearch(List.of("/d1"), "p1", "/d1/s01", "p2", Status.OPEN, "pl", Instant.EPOCH, "x", 50))) {
            var query = TaskQueries.of(search);
            assertIndexed(StoredTasks.COLLECTION, query.getQueryObject(), query.getSortObject());
        }
    }

    @Test
    void units_and_people_are_found_by_their_paths() {
        assertIndexed(
                DirectoryViews.UNITS, new Document("path", new Document("$regex", "^/d1/s01(/|$)")), new Document());
        assertIndexed(DirectoryViews.PEOPLE, new Document("grants.path", "/d1"), new Document());
    }

    private void assertIndexed(String collection, Document filter, Document sort) {
        assertThat(IndexUse.of(mongo.getDb(), collection, filter, sort))
                .hasValueSatisfying(index -> assertThat(index).isNotEqualTo("COLLSCAN"));
    }
}
