package org.xuequ.plan.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.batch.BatchFile.State;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.importing.DocumentReader;
import org.xuequ.plan.importing.Importing;
import org.xuequ.plan.importing.PlanDocuments;
import org.xuequ.plan.importing.Preview;
import org.xuequ.plan.naming.Naming;
import org.xuequ.testkit.MovableClock;

class ReadingBatchesTest {
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final MovableClock clock = MovableClock.at("2026-03-02T09:00:00+08:00");
    private final InMemory store = new InMemory();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void batches_take_turns_and_no_more_are_read_at_a_time_than_there_are_readers() {
        add("ba-1", 20);
        add("ba-2", 1);
        ReadingBatches reading = reading(2, counted(new PlanDocuments()));
        reading.start();
        try {
            finished("ba-1");
            finished("ba-2");
        } finally {
            reading.stop();
        }
        assertThat(most.get()).isBetween(1, 2);
        assertThat(store.imports).hasSize(21);
        assertThat(files("ba-1")).hasSize(20).allMatch(file -> file.attempts() == 1);
    }

    @Test
    void two_instances_share_a_batch_and_each_file_is_read_once() {
        add("ba-1", 30);
        var read = new AtomicInteger();
        DocumentReader reader = (name, file) -> {
            read.incrementAndGet();
            return new PlanDocuments().read(name, file);
        };
        ReadingBatches one = reading(2, reader);
        ReadingBatches other = reading(2, reader);
        one.start();
        other.start();
        try {
            finished("ba-1");
        } finally {
            one.stop();
            other.stop();
        }
        assertThat(read.get()).isEqualTo(30);
    }

    @Test
    void a_file_whose_reader_breaks_is_given_up_and_holds_up_no_other() {
        add("ba-1", 3);
        ReadingBatches reading = reading(1, (name, file) -> {
            if (name.startsWith("1")) {
                throw new IllegalStateException("a fault of the reader's");
            }
            return new PlanDocuments().read(name, file);
        });
        reading.start();
        try {
            List<BatchFile> files = finished("ba-1");
            assertThat(files).extracting(BatchFile::state).containsExactly(State.READ, State.FAILED, State.READ);
            assertThat(files.get(1).problem()).isEqualTo("reading-failed");
        } finally {
            reading.stop();
        }
    }

    @Test
    void what_a_dead_instance_had_begun_is_taken_over_when_its_claim_runs_out() {
        add("ba-1", 1);
        Batch batch = stored("ba-1").state();
        Stored<BatchFile> file = store.files().at(batch, 0);
        store.files().change(batch, 0, file, file.state().begun(clock.instant(), LEASE));
        ReadingBatches reading = reading(1, new PlanDocuments());
        assertThat(reading.turn()).isFalse();
        clock.advance(LEASE.plusMillis(1));
        assertThat(reading.turn()).isTrue();
        assertThat(finished("ba-1").getFirst().attempts()).isEqualTo(2);
    }

    /** Each result used to be written with all others, each search to begin at the first. */
    @Test
    void a_file_costs_no_more_in_a_large_batch_than_in_a_small_one() {
        add("ba-1", 500);
        ReadingBatches reading = reading(2, (name, file) -> new Preview(List.of(), List.of(), List.of()));
        reading.start();
        try {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> stored("ba-1").state().done());
        } finally {
            reading.stop();
        }
        assertThat(files("ba-1")).hasSize(500).allMatch(file -> file.state() == State.READ);
        assertThat(store.writes.get()).as("begun, done").isBetween(1_000, 1_050);
        assertThat(store.looks.get()).as("found, and a few times in vain").isLessThan(3_000);
    }

    private DocumentReader counted(DocumentReader reader) {
        return (name, file) -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                return reader.read(name, file);
            } finally {
                atOnce.decrementAndGet();
            }
        };
    }

    private ReadingBatches reading(int readers, DocumentReader reader) {
        var importing = new Importing(store.imports(), store.originals(), reader, clock, 1_000_000);
        return new ReadingBatches(store.batches(), store.files(), store.originals(), importing, clock, LEASE, readers);
    }

    private Stored<Batch> stored(String id) {
        return Objects.requireNonNull(store.batches.get(id));
    }

    private List<BatchFile> files(String id) {
        return store.files().all(stored(id).state()).stream().map(Stored::state).toList();
    }

    /** All of them are done, and the batch says so in the end. */
    private List<BatchFile> finished(String id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> files(id), files -> files.stream().allMatch(BatchFile::isDone));
    }

    private void add(String id, int count) {
        var files = new ArrayList<BatchFile>();
        for (int i = 0; i < count; i++) {
            byte[] file = (id + "第" + i + "组工作计划\n\n一、工作目标\n每月检查教案一次。\n二、措施\n逐项落实。\n").getBytes(UTF_8);
            String importId = DocumentImport.idOf(Naming.digest(file), "/d1/s01");
            store.originals.put(importId, file);
            files.add(BatchFile.queued(i + ".txt", importId, file.length));
        }
        store.batches()
                .add(
                        new Batch(id, "d1", "s01", "/d1/s01", "p", clock.instant(), "bf-" + id, files.size(), 0, false),
                        List.copyOf(files),
                        new Command(id, "print"));
    }
}
