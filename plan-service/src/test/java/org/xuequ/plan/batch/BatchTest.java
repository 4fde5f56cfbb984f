package org.xuequ.plan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.batch.BatchFile.Found;
import org.xuequ.plan.batch.BatchFile.State;

class BatchTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Found FOUND = new Found(true, 1, 5, 9);

    private final Batch batch = new Batch(
            "ba-1",
            "d1",
            "s01",
            "/d1/s01",
            "p",
            NOON,
            List.of(
                    BatchFile.refused("空.txt", 0, "empty-file"),
                    BatchFile.queued("甲.txt", "im-1", 10),
                    BatchFile.queued("乙.txt", "im-2", 10)),
            0);

    @Test
    void a_file_that_is_being_read_is_nobody_elses_until_its_reader_is_given_up() {
        Batch begun = batch.begin(1, NOON, LEASE);
        assertThat(begun.next(NOON)).hasValue(2);
        Batch both = begun.begin(2, NOON, LEASE);
        assertThat(both.next(NOON.plus(LEASE))).isEmpty();
        assertThat(both.next(NOON.plus(LEASE).plusMillis(1))).hasValue(1);
    }

    @Test
    void a_file_is_done_once_whoever_comes_after() {
        Batch read = batch.begin(1, NOON, LEASE).read(1, FOUND);
        assertThat(read.failed(1, "damaged-file")).isEqualTo(read);
        assertThat(read.putBack(1)).isEqualTo(read);
        assertThat(read.again(1)).isEqualTo(read);
        assertThat(read.isDone()).isFalse();
        assertThat(read.begin(2, NOON, LEASE).failed(2, "damaged-file").isDone())
                .isTrue();
    }

    @Test
    void a_file_that_brings_its_reader_down_every_time_is_given_up() {
        Batch now = batch;
        for (int i = 0; i < Batch.MOST_ATTEMPTS; i++) {
            now = now.begin(1, NOON, LEASE);
            assertThat(now.files().get(1).state()).isEqualTo(State.READING);
            now = i == 0 ? now : now.again(1);
        }
        Batch last = now.begin(1, NOON, LEASE);
        assertThat(last.files().get(1))
                .extracting(BatchFile::state, BatchFile::problem)
                .containsExactly(State.FAILED, "reading-failed");
        Batch busy = batch;
        for (int i = 0; i < 10; i++) {
            busy = busy.begin(1, NOON, LEASE).putBack(1);
        }
        assertThat(busy.files().get(1).state()).as("not the file's fault").isEqualTo(State.QUEUED);
    }

    @Test
    void what_changed_since_a_step_is_told_in_its_order() {
        Batch now = batch.begin(2, NOON, LEASE).begin(1, NOON, LEASE).read(1, FOUND);
        assertThat(now.since(-1)).containsExactly(0, 2, 1);
        assertThat(now.since(1)).containsExactly(1);
        assertThat(now.since(3)).isEmpty();
    }

    @Property
    void every_change_has_a_step_of_its_own_and_no_file_is_ever_undone(@ForAll long seed) {
        var random = new Random(seed);
        Batch now = batch;
        for (int i = 0; i < 30; i++) {
            int place = random.nextInt(3);
            Batch before = now;
            Instant at = NOON.plusSeconds(i * 20L);
            now = switch (random.nextInt(5)) {
                case 0, 1 ->
                    before.next(at).isPresent() ? before.begin(before.next(at).getAsInt(), at, LEASE) : before;
                case 2 -> before.read(place, FOUND);
                case 3 -> before.failed(place, "damaged-file");
                default -> before.again(place);
            };
            long last = before.files().stream().mapToLong(BatchFile::step).max().orElse(0);
            assertThat(now.since(last)).hasSize(now.equals(before) ? 0 : 1);
            for (int j = 0; j < 3; j++) {
                if (before.files().get(j).isDone()) {
                    assertThat(now.files().get(j)).isEqualTo(before.files().get(j));
                }
            }
        }
    }
}
