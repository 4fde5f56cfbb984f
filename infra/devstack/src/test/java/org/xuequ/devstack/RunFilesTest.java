package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuequ.devstack.process.Trouble;

class RunFilesTest {
    @TempDir
    private Path directory;

    @Test
    void a_second_one_in_the_same_directory_is_refused_until_the_first_is_gone() throws Exception {
        RunFiles files = RunFiles.in(directory);
        FileLock first = files.lock();
        assertThatThrownBy(files::lock).isInstanceOf(Trouble.class).hasMessageContaining("already running");
        first.channel().close();
        files.lock().channel().close();
    }

    @Test
    void a_disk_without_room_is_said_before_anything_starts() {
        RunFiles files = RunFiles.in(directory);
        files.mustHaveSpace(1);
        assertThatThrownBy(() -> files.mustHaveSpace(Long.MAX_VALUE))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("the disk is full");
    }

    @Test
    void a_fresh_stack_clears_what_such_stacks_left_and_not_what_others_keep() throws Exception {
        RunFiles kept = RunFiles.of(StackOptions.of(directory).inDirectory(directory));
        RunFiles fresh =
                RunFiles.of(StackOptions.of(directory).inDirectory(directory).fresh(true));
        written(kept.data("store").resolve("file"), fresh.data("store").resolve("file"), fresh.log("task-1"));
        Path older = RunFiles.newClock(directory);
        Path ours = RunFiles.newClock(directory);
        fresh.clear(ours);
        assertThat(fresh.data("store")).doesNotExist();
        assertThat(fresh.log("task-1")).doesNotExist();
        assertThat(older).doesNotExist();
        assertThat(ours).exists();
        assertThat(kept.data("store").resolve("file")).exists();
    }

    @Test
    void a_reset_takes_everything_but_what_is_laid_out() throws Exception {
        RunFiles kept = RunFiles.in(directory);
        RunFiles fresh =
                RunFiles.of(StackOptions.of(directory).inDirectory(directory).fresh(true));
        written(
                kept.data("store").resolve("file"),
                fresh.data("store").resolve("file"),
                kept.log("task-1"),
                directory.resolve("dist/x"));
        RunFiles.newClock(directory);
        kept.reset();
        assertThat(directory.toFile().list()).containsExactly("dist");
        assertThat(directory.resolve("dist/x")).exists();
    }

    private static void written(Path... files) throws IOException {
        for (Path file : files) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }
}
