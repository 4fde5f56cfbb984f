package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        RunFiles files = new RunFiles(directory);
        FileLock first = files.lock();
        assertThatThrownBy(files::lock).isInstanceOf(Trouble.class).hasMessageContaining("already running");
        first.channel().close();
        files.lock().channel().close();
    }

    @Test
    void a_disk_without_room_is_said_before_anything_starts() {
        RunFiles files = new RunFiles(directory);
        files.mustHaveSpace(1);
        assertThatThrownBy(() -> files.mustHaveSpace(Long.MAX_VALUE))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("the disk is full");
    }

    @Test
    void clearing_takes_data_and_logs_and_leaves_what_is_laid_out() throws Exception {
        RunFiles files = new RunFiles(directory);
        for (Path file :
                new Path[] {files.data("store").resolve("file"), files.log("task-1"), directory.resolve("dist/x")}) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        files.clear();
        assertThat(files.data("store")).doesNotExist();
        assertThat(files.log("task-1")).doesNotExist();
        assertThat(directory.resolve("dist/x")).exists();
    }
}
