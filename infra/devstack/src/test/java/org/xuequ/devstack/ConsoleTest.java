package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.Language;
import org.xuequ.devstack.process.Trouble;

class ConsoleTest {
    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    private RunFiles files;
    private Child task;

    @BeforeEach
    void start() {
        files = RunFiles.in(directory);
        task = Child.start("task-1", List.of("sleep", "60"), Map.of(), files.log("task-1"), files.pid("task-1"));
    }

    @AfterEach
    void stop() {
        task.close();
    }

    @Test
    void all_is_well_while_the_launcher_and_its_parts_live() {
        files.noteLauncher();
        assertThat(console().status()).isZero();
        assertThat(said()).contains("launcher", "task-1 ", "pid " + task.pid()).doesNotContain("gone");
    }

    @Test
    void a_part_that_is_gone_is_listed_and_is_not_well() throws Exception {
        files.noteLauncher();
        gone("plan-1");
        assertThat(console().status()).isEqualTo(1);
        assertThat(said()).containsPattern("plan-1 +gone").contains("task-1 ");
    }

    @Test
    void parts_that_a_killed_launcher_left_are_told_of_and_can_be_stopped() throws Exception {
        gone("launcher");
        assertThat(console().status()).isEqualTo(1);
        assertThat(said()).contains("the launcher is gone and the rest still runs");
        assertThatThrownBy(console()::reset).isInstanceOf(Trouble.class);
        assertThat(console().stop()).isZero();
        assertThat(task.alive()).isFalse();
        assertThat(console().status()).isEqualTo(3);
        assertThat(console().reset()).isZero();
    }

    @Test
    void what_cannot_be_stopped_is_named_and_kept_in_sight() {
        Console helpless = new Console(files, out, Language.ENGLISH, process -> false);
        assertThatThrownBy(helpless::stop).isInstanceOf(Trouble.class).hasMessageContaining("task-1");
        assertThat(said()).doesNotContain("stopped");
        assertThat(files.pid("task-1")).exists();
    }

    private Console console() {
        return new Console(files, out, Language.ENGLISH);
    }

    /** A part that ran under a number that by now is somebody else's. */
    private void gone(String part) throws IOException {
        Files.writeString(files.pid(part), ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z\n");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
