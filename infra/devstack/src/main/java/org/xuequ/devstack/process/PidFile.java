package org.xuequ.devstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that names a process by pid and start instant. The instant tells a process from another one that was given
 * the same pid after a restart of the machine.
 */
public final class PidFile {
    private PidFile() {}

    public static void write(Path file, ProcessHandle process) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, process.pid() + " " + started(process) + "\n");
    }

    /** The process that the file names, when it is still that one. */
    public static Optional<ProcessHandle> living(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ", -1);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> words.length < 2 || words[1].equals(started(process)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    public static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // a leftover file names no living process, and so means nothing
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("?");
    }
}
