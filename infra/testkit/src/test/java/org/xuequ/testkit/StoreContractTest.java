package org.xuequ.testkit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every behaviour of the store that the services lean on, written to MongoDB's own manual and run against whichever
 * store the tests got, so that the offline store and a real MongoDB are held to the same page. Longer than other files:
 * it is one page.
 */
class StoreContractTest {
    private static MongoClient client;
    private static MongoDatabase database;
    private MongoCollection<Document> tasks;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(Backing.mongoUri());
        database = client.getDatabase(BackingInitializer.freshDatabase())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @AfterAll
    static void leave() {
        database.drop();
        client.close();
    }

    @BeforeEach
    void empty() {
        tasks = database.getCollection("tasks");
        tasks.drop();
    }

    @Test
    void it_says_hello_as_health_checks_ask() {
        Document hello = database.runCommand(new Document("hello", 1));
        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getInteger("maxWireVersion")).isPositive();
    }

    @Test
    void a_conditional_update_counts_what_it_matched_and_what_it_changed() {
        tasks.insertOne(task("t1", 3));
        UpdateResult taken = tasks.updateOne(at("t1", 3), combine(set("title", "听课"), inc("version", 1L)));
        assertThat(taken.getMatchedCount()).isEqualTo(1);
        assertThat(taken.getModifiedCount()).isEqualTo(1);
        UpdateResult late = tasks.updateOne(at("t1", 3), set("title", "评课"));
        assertThat(late.getMatchedCount()).isZero();
        UpdateResult same = tasks.updateOne(at("t1", 4), set("title", "听课"));
        assertThat(same.getMatchedCount()).isEqualTo(1);
        assertThat(same.getModifiedCount()).isZero();
        assertThat(read("t1")).containsEntry("version", 4L).containsEntry("title", "听课");
    }

    @Test
    void of_many_who_compare_and_set_the_same_version_one_wins() throws Exception {
        tasks.insertOne(task("t1", 1));
        long winners =
                inParallel(
                                16,
                                () -> tasks.updateOne(at("t1", 1), inc("version", 1L))
                                        .getModifiedCount())
                        .stream()
                        .mapToLong(Long::longValue)
                        .sum();
        assertThat(winners).isEqualTo(1);
        assertThat(read("t1")).containsEntry("version", 2L);
    }

    @Test
    void an_upsert_that_finds_a_newer_version_is_a_duplicate_key_of_the_id() {
        tasks.insertOne(task("t1", 5));
        MongoWriteException refused = catchThrowableOfType(
                MongoWriteException.class, () -> tasks.updateOne(older("t1", 4), set("version", 4L), upsert()));
        assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        assertThat(refused.getError().getMessage()).contains("_id");
        assertThat(tasks.updateOne(older("t1", 6), set("version", 6L), upsert()).getMatchedCount())
                .isEqualTo(1);
        assertThat(read("t1")).containsEntry("version", 6L);
    }

    @Test
    void upserts_of_one_view_in_a_race_leave_the_newest_version() throws Exception {
        List<Long> versions =
                IntStream.rangeClosed(1, 24).mapToObj(v -> (long) v).toList();
        inParallel(versions.stream()
                .map(version -> (Callable<Boolean>) () -> upsertOrLose("t1", version))
                .toList());
        upsertOrLose("t1", 24);
        assertThat(read("t1")).containsEntry("version", 24L);
        assertThat(tasks.countDocuments()).isEqualTo(1);
    }

    @Test
    void an_upsert_takes_the_id_from_the_query_and_sets_on_insert_only_once() {
        Bson update = combine(setOnInsert("opened", 1), set("seen", true), inc("times", 1));
        UpdateResult inserted = tasks.updateOne(eq("_id", "t1"), update, upsert());
        assertThat(inserted.getMatchedCount()).isZero();
        assertThat(inserted.getUpsertedId()).isNotNull();
        tasks.updateOne(eq("_id", "t1"), combine(setOnInsert("opened", 2), inc("times", 1)), upsert());
        assertThat(read("t1"))
                .containsEntry("opened", 1)
                .containsEntry("times", 2)
                .containsEntry("seen", true);
    }

    @Test
    void an_unordered_insert_of_many_keeps_the_good_ones_and_names_the_others() {
        tasks.insertOne(task("t2", 1));
        MongoBulkWriteException refused = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> tasks.bulkWrite(
                        IntStream.range(0, 5)
                                .mapToObj(i -> new InsertOneModel<>(task("t" + i, 1)))
                                .toList(),
                        unordered()));
        assertThat(refused.getWriteErrors())
                .extracting(BulkWriteError::getIndex)
                .containsExactly(2);
        assertThat(refused.getWriteErrors())
                .extracting(BulkWriteError::getCategory)
                .containsExactly(ErrorCategory.DUPLICATE_KEY);
        assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(4);
        assertThat(tasks.countDocuments()).isEqualTo(5);
    }

    @Test
    void an_unordered_bulk_of_updates_counts_those_that_took_effect_and_names_each_that_failed() {
        tasks.insertMany(List.of(task("t0", 1), task("t1", 2), task("t2", 9)));
        MongoBulkWriteException refused = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> tasks.bulkWrite(
                        List.of(
                                new UpdateOneModel<>(at("t0", 1), inc("version", 1L)),
                                new UpdateOneModel<>(older("t2", 3), set("version", 3L), upsert()),
                                new UpdateOneModel<>(at("t1", 7), inc("version", 1L)),
                                new UpdateOneModel<>(older("t3", 1), set("version", 1L), upsert()),
                                new InsertOneModel<>(task("t0", 1)),
                                new DeleteOneModel<>(eq("_id", "t1"))),
                        unordered()));
        assertThat(refused.getWriteErrors())
                .extracting(BulkWriteError::getIndex)
                .containsExactlyInAnyOrder(1, 4);
        BulkWriteResult done = refused.getWriteResult();
        assertThat(done.getModifiedCount()).isEqualTo(1);
        assertThat(done.getDeletedCount()).isEqualTo(1);
        assertThat(done.getUpserts())
                .extracting(upserted -> upserted.getIndex())
                .containsExactly(3);
        assertThat(tasks.find().sort(ascending("_id")).map(d -> d.getString("_id")))
                .containsExactly("t0", "t2", "t3");
    }

    @Test
    void a_unique_index_refuses_the_second_and_is_named_in_the_error() {
        tasks.createIndex(
                ascending("planId", "key"), new IndexOptions().unique(true).name("one_per_plan"));
        tasks.insertOne(new Document("_id", 1).append("planId", "p").append("key", "a"));
        MongoWriteException refused = catchThrowableOfType(
                MongoWriteException.class,
                () -> tasks.insertOne(
                        new Document("_id", 2).append("planId", "p").append("key", "a")));
        assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        assertThat(refused.getError().getMessage()).contains("one_per_plan");
        tasks.insertOne(new Document("_id", 2).append("planId", "p").append("key", "b"));
        assertThat(catchThrowableOfType(MongoWriteException.class, () -> tasks.updateOne(eq("_id", 2), set("key", "a")))
                        .getError()
                        .getCategory())
                .isEqualTo(ErrorCategory.DUPLICATE_KEY);
    }

    @Test
    void declaring_an_index_again_changes_nothing() {
        tasks.createIndex(ascending("districtId", "nextAt"), new IndexOptions().name("next"));
        tasks.createIndex(ascending("districtId", "nextAt"), new IndexOptions().name("next"));
        assertThat(tasks.listIndexes().map(index -> index.getString("name"))).containsExactlyInAnyOrder("_id_", "next");
    }

    @Test
    void exactly_the_published_events_are_pulled_whatever_came_meanwhile() {
        tasks.insertOne(
                task("t1", 1).append("outbox", List.of(event("a"), event("b"))).append("outboxSince", 5));
        tasks.updateOne(eq("_id", "t1"), pushEach("outbox", List.of(event("c"), event("d"))));
        tasks.updateOne(
                eq("_id", "t1"),
                pullByFilter(new Document("outbox", new Document("id", new Document("$in", List.of("a", "c", "zz"))))));
        assertThat(read("t1").getList("outbox", Document.class))
                .extracting(event -> event.getString("id"))
                .containsExactly("b", "d");
        Bson drained = and(eq("_id", "t1"), eq("outbox", List.of()));
        assertThat(tasks.updateOne(drained, unset("outboxSince")).getMatchedCount())
                .isZero();
        tasks.updateOne(eq("_id", "t1"), pull("outbox", event("b")));
        tasks.updateOne(eq("_id", "t1"), pull("outbox", event("d")));
        assertThat(tasks.updateOne(drained, unset("outboxSince")).getModifiedCount())
                .isEqualTo(1);
        assertThat(tasks.countDocuments(exists("outboxSince"))).isZero();
    }

    @Test
    void a_push_with_a_slice_keeps_the_last_ones() {
        tasks.insertOne(task("t1", 1));
        for (int i = 0; i < 6; i++) {
            tasks.updateOne(eq("_id", "t1"), pushEach("commands", List.of("k" + i), new PushOptions().slice(-3)));
        }
        tasks.updateOne(eq("_id", "t1"), push("commands", "k6"));
        assertThat(read("t1").getList("commands", String.class)).containsExactly("k3", "k4", "k5", "k6");
    }

    @Test
    void array_filters_change_only_the_elements_they_name() {
        tasks.insertOne(task("t1", 1)
                .append(
                        "sections",
                        List.of(new Document("key", "a").append("n", 1), new Document("key", "b").append("n", 2))));
        tasks.updateOne(
                eq("_id", "t1"),
                set("sections.$[s].n", 7),
                new UpdateOptions().arrayFilters(List.of(eq("s.key", "b"))));
        assertThat(read("t1").getList("sections", Document.class))
                .extracting(s -> s.getInteger("n"))
                .containsExactly(1, 7);
    }

    @Test
    void find_and_modify_takes_the_first_in_the_asked_order_and_gives_it_as_it_was_or_is() {
        tasks.insertMany(List.of(due("t1", 30), due("t2", 10), due("t3", 20)));
        FindOneAndUpdateOptions first = new FindOneAndUpdateOptions().sort(ascending("nextAt"));
        assertThat(tasks.findOneAndUpdate(lte("nextAt", 25), set("nextAt", 99), first))
                .containsEntry("_id", "t2")
                .containsEntry("nextAt", 10);
        assertThat(tasks.findOneAndUpdate(
                        lte("nextAt", 25), set("nextAt", 98), first.returnDocument(ReturnDocument.AFTER)))
                .containsEntry("_id", "t3")
                .containsEntry("nextAt", 98);
        assertThat(tasks.findOneAndUpdate(lte("nextAt", 25), set("nextAt", 97), first))
                .isNull();
    }

    @Test
    void of_many_who_take_the_next_one_each_gets_another() throws Exception {
        tasks.insertMany(IntStream.range(0, 16).mapToObj(i -> due("t" + i, i)).toList());
        FindOneAndUpdateOptions first = new FindOneAndUpdateOptions().sort(ascending("nextAt"));
        List<String> taken = inParallel(16, () -> {
            Document mine = tasks.findOneAndUpdate(lt("nextAt", 100), set("nextAt", 100), first);
            return mine == null ? "" : mine.getString("_id");
        });
        assertThat(taken).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void min_and_max_only_ever_move_their_own_way() {
        tasks.insertOne(task("t1", 1).append("low", 5).append("high", 5));
        tasks.updateOne(eq("_id", "t1"), combine(min("low", 7), max("high", 3)));
        tasks.updateOne(eq("_id", "t1"), combine(min("low", 2), max("high", 9), min("new", 4)));
        assertThat(read("t1")).containsEntry("low", 2).containsEntry("high", 9).containsEntry("new", 4);
    }

    @Test
    void queries_by_several_fields_ranges_sets_and_path_prefixes_find_what_matches() {
        tasks.createIndex(ascending("orgPath", "nextAt"));
        tasks.insertMany(List.of(
                due("t1", 1).append("orgPath", "/d1/s01"),
                due("t2", 2).append("orgPath", "/d1/s01/jwc"),
                due("t3", 3).append("orgPath", "/d1/s010"),
                due("t4", 4).append("orgPath", "/d1/s02")));
        assertThat(ids(regex("orgPath", "^/d1/s01(/|$)"))).containsExactly("t1", "t2");
        assertThat(ids(and(in("orgPath", "/d1/s01", "/d1/s02"), lte("nextAt", 3))))
                .containsExactly("t1");
        assertThat(ids(or(eq("orgPath", "/d1/s010"), lt("nextAt", 2)))).containsExactly("t1", "t3");
        assertThat(ids(and(in("_id", "t2", "t4", "zz"), lt("nextAt", 4)))).containsExactly("t2");
    }

    @Test
    void an_id_is_found_however_the_query_puts_it() {
        tasks.insertMany(List.of(task("t1", 1), task("t2", 2)));
        assertThat(ids(new Document("_id", new Document("$eq", "t1")))).containsExactly("t1");
        assertThat(ids(and(eq("_id", "t2"), eq("version", 2)))).containsExactly("t2");
        assertThat(ids(regex("_id", "^t1"))).containsExactly("t1");
        assertThat(ids(new Document("_id", new Document("$gte", "t1").append("$lt", "t2"))))
                .containsExactly("t1");
    }

    @Test
    void instants_keep_their_milliseconds_and_compare_in_order() {
        Instant at = Instant.parse("2026-03-20T15:59:59.999Z");
        tasks.createIndex(ascending("nextAt"));
        tasks.insertOne(new Document("_id", "t1").append("nextAt", Date.from(at)));
        assertThat(tasks.countDocuments(lte("nextAt", Date.from(at)))).isEqualTo(1);
        assertThat(tasks.countDocuments(lte("nextAt", Date.from(at.minusMillis(1)))))
                .isZero();
        assertThat(read("t1").getDate("nextAt").toInstant()).isEqualTo(at);
    }

    @Test
    void groups_count_and_sum() {
        tasks.insertMany(List.of(
                due("t1", 3).append("school", "s01"),
                due("t2", 4).append("school", "s01"),
                due("t3", 9).append("school", "s02")));
        assertThat(tasks.aggregate(List.of(
                        Aggregates.match(lt("nextAt", 9)),
                        Aggregates.group("$school", Accumulators.sum("n", 1), Accumulators.sum("at", "$nextAt")))))
                .containsExactly(new Document("_id", "s01").append("n", 2).append("at", 7));
    }

    @Test
    void a_query_by_the_clock_is_answered_by_its_index_where_the_store_can_explain() {
        tasks.createIndex(ascending("nextAt"), new IndexOptions().name("next"));
        tasks.insertMany(IntStream.range(0, 50).mapToObj(i -> due("t" + i, i)).toList());
        assertThat(IndexUse.of(database, "tasks", lte("nextAt", 5), ascending("nextAt")))
                .isEqualTo(Backing.isRealMongo() ? Optional.of("next") : Optional.empty());
    }

    private boolean upsertOrLose(String id, long version) {
        try {
            tasks.updateOne(older(id, version), set("version", version), upsert());
            return true;
        } catch (MongoWriteException e) {
            assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            // somebody was there first: once more, now that the document exists
            tasks.updateOne(older(id, version), set("version", version));
            return false;
        }
    }

    private List<String> ids(Bson filter) {
        return tasks.find(filter)
                .sort(ascending("_id"))
                .map(d -> d.getString("_id"))
                .into(new ArrayList<>());
    }

    private Document read(String id) {
        return Objects.requireNonNull(tasks.find(eq("_id", id)).first());
    }

    private static Bson at(String id, long version) {
        return and(eq("_id", id), eq("version", version));
    }

    private static Bson older(String id, long version) {
        return and(eq("_id", id), lt("version", version));
    }

    private static UpdateOptions upsert() {
        return new UpdateOptions().upsert(true);
    }

    private static BulkWriteOptions unordered() {
        return new BulkWriteOptions().ordered(false);
    }

    private static Document task(String id, long version) {
        return new Document("_id", id).append("version", version);
    }

    private static Document due(String id, int nextAt) {
        return new Document("_id", id).append("nextAt", nextAt);
    }

    private static Document event(String id) {
        return new Document("id", id).append("type", "task.due.v1");
    }

    private static <T> List<T> inParallel(int times, Callable<T> one) throws Exception {
        return inParallel(Collections.nCopies(times, one));
    }

    private static <T> List<T> inParallel(List<Callable<T>> all) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(all)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
