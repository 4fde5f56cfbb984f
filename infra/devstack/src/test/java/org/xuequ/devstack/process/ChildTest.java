package org.xuequ.devstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path directory;

    @Test
    void one_that_dies_while_it_starts_is_told_with_the_last_lines_of_its_log() {
        Child child = shell("echo one; echo two; exit 7");
        assertThatThrownBy(() -> Patience.untilReady(child, SOON, () -> false))
                .isInstanceOfSatisfying(Trouble.class, trouble -> {
                    assertThat(trouble.sentence(Language.ENGLISH))
                            .contains("part died")
                            .contains("7");
                    assertThat(trouble.lastLines()).containsExactly("one", "two");
                });
        assertThat(child.died()).isTrue();
    }

    @Test
    void a_full_disk_is_called_by_its_name() {
        Child child = shell("echo 'java.io.IOException: No space left on device'; exit 1");
        assertThatThrownBy(() -> Patience.untilReady(child, SOON, () -> false)).hasMessageContaining("disk is full");
    }

    @Test
    void one_that_is_not_ready_in_time_is_told_and_left_to_be_stopped() {
        try (Child child = shell("exec sleep 60")) {
            assertThatThrownBy(() -> Patience.untilReady(child, Duration.ofMillis(200), () -> false))
                    .hasMessageContaining("not ready within");
            assertThat(child.alive()).isTrue();
        }
    }

    @Test
    void stopping_it_is_no_death_and_takes_its_pid_file_away() {
        Child child = shell("exec sleep 60");
        assertThat(PidFile.living(pid())).map(ProcessHandle::pid).contains(child.pid());
        child.stop(SOON);
        assertThat(child.alive()).isFalse();
        assertThat(child.died()).isFalse();
        assertThat(pid()).doesNotExist();
    }

    @Test
    void one_that_does_not_listen_is_ended_all_the_same() {
        Child child = shell("trap '' TERM; while :; do sleep 0.1; done");
        child.stop(Duration.ofMillis(300));
        assertThat(child.alive()).isFalse();
    }

    @Test
    void killing_says_whether_that_was_what_ended_it() {
        assertThat(shell("exec sleep 60").kill()).isTrue();
        Child gone = shell("exit 0");
        await().until(() -> !gone.alive());
        assertThat(gone.kill()).isFalse();
    }

    @Test
    void a_pid_file_does_not_name_a_later_process_of_the_same_number() throws Exception {
        Files.writeString(pid(), ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z\n");
        assertThat(PidFile.living(pid())).isEmpty();
    }

    @Test
    void one_on_a_lifeline_goes_when_its_starter_is_killed() throws Exception {
        Path inner = directory.resolve("inner");
        Child starter = Child.start(
                "starter",
                Jvm.command(Starter.class.getName(), List.of(), inner.toString()),
                Map.of(),
                directory.resolve("starter.log"),
                null);
        await().atMost(Duration.ofSeconds(30)).until(() -> PidFile.living(inner).isPresent());
        ProcessHandle held = PidFile.living(inner).orElseThrow();
        starter.kill();
        await().atMost(Duration.ofSeconds(20)).until(() -> !held.isAlive());
    }

    private Child shell(String script) {
        return Child.start("part", List.of("bash", "-c", script), Map.of(), directory.resolve("part.log"), pid());
    }

    private Path pid() {
        return directory.resolve("part.pid");
    }

    /** Starts {@link Held} and waits, to be killed meanwhile. */
    static final class Starter {
        public static void main(String[] args) {
            Path file = Path.of(args[0]);
            Child held = Child.start(
                    "held",
                    Jvm.command(Held.class.getName(), List.of()),
                    Map.of(),
                    file.resolveSibling("held.log"),
                    file);
            Patience.until(Duration.ofMinutes(1), () -> !held.alive());
        }
    }

    /** Does nothing but hold on. */
    static final class Held {
        public static void main(String[] args) {
            Lifeline.hold();
            Patience.until(Duration.ofMinutes(1), () -> false);
        }
    }
}
