package org.xuequ.plan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.plan.batch.BatchFile.Found;

class ToldTest {
    private static final BatchFile QUEUED = BatchFile.queued("甲.txt", "im-1", 10);
    private static final BatchFile READING = QUEUED.begun(Instant.EPOCH, Duration.ofSeconds(60));
    private static final BatchFile READ = READING.read(new Found(true, 1, 2, 3));

    @Test
    void what_was_told_is_not_told_again_and_what_is_further_is() {
        Told told = Told.of(2, null);
        assertThat(told.tell(0, QUEUED)).isTrue();
        assertThat(told.tell(0, QUEUED)).isFalse();
        assertThat(told.tell(0, READING)).isTrue();
        assertThat(told.tell(0, QUEUED)).as("it was put back").isTrue();
        assertThat(told.tell(0, READ)).isTrue();
        assertThat(told.open(9)).containsExactly(1);
        assertThat(told.tell(1, BatchFile.refused("空.txt", 0, "empty-file"))).isTrue();
        assertThat(told.isAllDone()).isTrue();
    }

    @Property
    void an_id_says_all_that_was_told(@ForAll long seed) {
        var random = new Random(seed);
        int files = 1 + random.nextInt(500);
        Told told = Told.of(files, null);
        for (int i = 0; i < 2 * files; i++) {
            told.tell(random.nextInt(files), random.nextBoolean() ? READ : random.nextBoolean() ? READING : QUEUED);
        }
        Told again = Told.of(files, told.id());
        assertThat(again.id()).isEqualTo(told.id()).hasSizeLessThan(200);
        assertThat(again.open(files)).isEqualTo(told.open(files));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!", "17", "____________________", "不是"})
    void an_id_that_is_none_of_ours_tells_from_the_beginning(String id) {
        assertThat(Told.of(2, id).open(9)).containsExactly(0, 1);
    }
}
