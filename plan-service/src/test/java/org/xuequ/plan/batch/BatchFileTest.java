package org.xuequ.plan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.batch.BatchFile.Found;
import org.xuequ.plan.batch.BatchFile.State;

class BatchFileTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Found FOUND = new Found(true, 1, 2, 3);

    private final BatchFile file = BatchFile.queued("甲.txt", "im-1", 10);

    @Test
    void a_file_that_is_being_read_is_nobody_elses_until_its_reader_is_given_up() {
        assertThat(file.isFree(NOON)).isTrue();
        BatchFile begun = file.begun(NOON, LEASE);
        assertThat(begun.isFree(NOON.plus(LEASE))).isFalse();
        assertThat(begun.isFree(NOON.plus(LEASE).plusMillis(1))).isTrue();
        assertThat(BatchFile.refused("空.txt", 0, "empty-file").isFree(NOON)).isFalse();
    }

    @Test
    void a_file_is_done_once_whoever_comes_after() {
        BatchFile read = file.begun(NOON, LEASE).read(FOUND);
        assertThat(read.failed("damaged-file")).isEqualTo(read);
        assertThat(read.putBack()).isEqualTo(read);
        assertThat(read.again()).isEqualTo(read);
        assertThat(file.begun(NOON, LEASE).failed("damaged-file").read(FOUND).problem())
                .isEqualTo("damaged-file");
    }

    @Test
    void a_file_that_brings_its_reader_down_every_time_is_given_up() {
        BatchFile now = file;
        for (int i = 0; i < BatchFile.MOST_ATTEMPTS; i++) {
            now = now.begun(NOON, LEASE);
            assertThat(now.state()).isEqualTo(State.READING);
            now = i == 0 ? now : now.again();
        }
        assertThat(now.begun(NOON, LEASE))
                .extracting(BatchFile::state, BatchFile::problem)
                .containsExactly(State.FAILED, "reading-failed");
        BatchFile busy = file;
        for (int i = 0; i < 10; i++) {
            busy = busy.begun(NOON, LEASE).putBack();
        }
        assertThat(busy.state()).as("not the file's fault").isEqualTo(State.QUEUED);
    }

    @Property
    void no_file_is_ever_undone(@ForAll long seed) {
        var random = new Random(seed);
        BatchFile now = file;
        for (int i = 0; i < 30; i++) {
            BatchFile before = now;
            Instant at = NOON.plusSeconds(i * 20L);
            now = switch (random.nextInt(5)) {
                case 0, 1 -> before.isFree(at) ? before.begun(at, LEASE) : before;
                case 2 -> before.read(FOUND);
                case 3 -> before.failed("damaged-file");
                default -> before.again();
            };
            if (before.isDone()) {
                assertThat(now).isEqualTo(before);
            }
        }
    }
}
