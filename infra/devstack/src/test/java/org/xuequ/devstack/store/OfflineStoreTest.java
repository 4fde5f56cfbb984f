package org.xuequ.devstack.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuequ.devstack.process.TcpPort;

class OfflineStoreTest {
    /** Divides by what only documents marked as looked at have more than nothing of. */
    private static final Bson FAILS_ON_OTHERS = expr(Document.parse("{$gt: [{$divide: [1, '$looked']}, 0]}"));

    @TempDir
    private Path directory;

    private Store store;
    private MongoClient client;
    private MongoCollection<Document> tasks;

    @BeforeEach
    void open() {
        store = Store.find(Map.of("PATH", ""))
                .start(new StorePlace(directory, TcpPort.free(), directory.resolve("store.log"), null, List.of()))
                .awaitReady();
        client = MongoClients.create(store.uri());
        tasks = client.getDatabase("xuequ_task").getCollection("tasks");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void an_update_by_id_and_version_looks_at_no_other_document() {
        insert(100);
        assertThatThrownBy(() -> tasks.countDocuments(FAILS_ON_OTHERS)).hasMessageContaining("divide by zero");
        tasks.updateOne(eq("_id", "t7"), set("looked", 1));
        assertThat(tasks.updateOne(and(FAILS_ON_OTHERS, eq("_id", "t7"), eq("version", 1L)), inc("version", 1L))
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(tasks.updateOne(and(FAILS_ON_OTHERS, eq("_id", "t7"), eq("version", 1L)), inc("version", 1L))
                        .getModifiedCount())
                .isZero();
    }

    @Test
    void a_declared_index_looks_only_at_the_due_documents_and_follows_their_changes() {
        tasks.createIndex(Indexes.ascending("districtId", "nextAt"));
        insert(100);
        tasks.updateMany(lte("nextAt", 9), set("looked", 1));
        assertThat(tasks.countDocuments(and(FAILS_ON_OTHERS, eq("districtId", "d1"), lte("nextAt", 9))))
                .isEqualTo(10);
        tasks.updateOne(eq("_id", "t3"), set("nextAt", 50_000));
        tasks.updateOne(eq("_id", "t4"), new Document("$unset", new Document("nextAt", 1)));
        tasks.deleteOne(eq("_id", "t5"));
        tasks.updateOne(eq("_id", "t99"), set("nextAt", 1));
        assertThat(tasks.find(lte("nextAt", 9)).map(task -> task.getString("_id")))
                .containsExactlyInAnyOrder("t0", "t1", "t2", "t6", "t7", "t8", "t9", "t99");
    }

    @Test
    void readers_see_a_document_whole_while_it_is_being_changed() {
        tasks.insertOne(new Document("_id", "t").append("version", 0).append("log", List.of()));
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            IntStream.range(0, 2_000)
                    .forEach(i -> tasks.updateOne(eq("_id", "t"), combine(inc("version", 1), push("log", i))));
            done.set(true);
        });
        while (!done.get() && !writing.isDone()) {
            Document read = tasks.find(eq("_id", "t")).first();
            assertThat(read.getList("log", Integer.class)).hasSize(read.getInteger("version"));
        }
        writing.join();
    }

    @Test
    void a_killed_store_has_what_it_was_told_more_than_a_second_before() {
        insert(2_000);
        Path file = directory.resolve("offline.mv");
        tasks.updateOne(eq("_id", "t7"), set("version", 8L));
        long size = file.toFile().length();
        await().pollDelay(Duration.ofMillis(1_100)).until(() -> file.toFile().length() >= size);
        Objects.requireNonNull(store.process()).kill();
        close();
        open();
        assertThat(tasks.countDocuments()).isEqualTo(2_000);
        assertThat(tasks.find(eq("_id", "t7")).first()).containsEntry("version", 8L);
    }

    private void insert(int upTo) {
        int from = (int) tasks.countDocuments();
        tasks.insertMany(IntStream.range(from, upTo)
                .mapToObj(i -> new Document("_id", "t" + i)
                        .append("version", 1L)
                        .append("looked", 0)
                        .append("districtId", "d1")
                        .append("nextAt", i)
                        .append("state", new Document("title", "上报材料 " + i)))
                .toList());
    }
}
