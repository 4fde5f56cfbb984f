package org.xuequ.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.process.PidFile;
import org.xuequ.devstack.process.Trouble;

/**
 * What a stack keeps under its directory: its data, {@code logs/} and, while it runs, {@code run/*.pid}. Longer than
 * other files: nobody else knows what lies there.
 *
 * @param dataFolder {@code data}; or {@code demo} for what each fresh start removes, so that the two never meet
 */
record RunFiles(Path directory, String dataFolder) {
    private static final String KEPT = "data";
    private static final String FRESH = "demo";
    private static final String CLOCKS = "clocks";
    private static final String LAUNCHER = "launcher";
    private static final long LEAST_SPACE = 300L << 20;

    static RunFiles of(StackOptions options) {
        return new RunFiles(options.directory(), options.fresh() ? FRESH : KEPT);
    }

    /** For somebody who only looks, or removes everything. */
    static RunFiles in(Path directory) {
        return new RunFiles(directory, KEPT);
    }

    Path data(String part) {
        return directory.resolve(dataFolder).resolve(part);
    }

    /** A new file for a clock of one's own. */
    static Path newClock(Path directory) {
        try {
            return Files.createTempFile(Files.createDirectories(directory.resolve(CLOCKS)), "clock-", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log(String name) {
        return directory.resolve("logs").resolve(name + ".log");
    }

    Path pid(String name) {
        return directory.resolve("run").resolve(name + ".pid");
    }

    /** Held for as long as a stack runs here; {@link Trouble} when another one does. */
    FileLock lock() {
        try {
            Path run = Files.createDirectories(directory.resolve("run"));
            FileChannel channel =
                    FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tried(channel);
            if (lock == null) {
                channel.close();
                throw new Trouble(
                        "学区系统已在运行（" + directory + "），先执行 ./xuequ stop",
                        "already running (" + directory + "); ./xuequ stop ends it");
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the parts that have a pid file, and the processes that those name where they still live. */
    List<Named> named() {
        try (Stream<Path> files = Files.list(directory.resolve("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted()
                    .map(file -> new Named(file, PidFile.living(file)))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A part by its pid file. */
    record Named(Path file, Optional<ProcessHandle> process) {
        String name() {
            String name = file.getFileName().toString();
            return name.substring(0, name.length() - ".pid".length());
        }

        /** The process that supervises the others. */
        boolean isLauncher() {
            return name().equals(LAUNCHER);
        }
    }

    void noteLauncher() {
        try {
            PidFile.write(pid(LAUNCHER), ProcessHandle.current());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forgetLauncher() {
        PidFile.remove(pid(LAUNCHER));
    }

    void mustHaveSpace() {
        mustHaveSpace(LEAST_SPACE);
    }

    /** @param least bytes */
    void mustHaveSpace(long least) {
        try {
            Files.createDirectories(directory);
            long free = Files.getFileStore(directory).getUsableSpace();
            if (free < least) {
                throw new Trouble(
                        "磁盘空间不足：" + directory + " 只剩 " + (free >> 20) + " MB，至少需要 " + (least >> 20) + " MB",
                        "the disk is full: " + (free >> 20) + " MB left at " + directory + ", " + (least >> 20)
                                + " MB are needed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes the data of a stack like this one, the logs, and clocks that went with earlier ones.
     *
     * @param clock ours, which stays
     */
    void clear(@Nullable Path clock) {
        remove(dataFolder, clock);
        remove("logs", clock);
        remove(CLOCKS, clock);
    }

    /** Removes all data and logs; what is laid out to start from stays. */
    void reset() {
        List.of(KEPT, FRESH, "logs", CLOCKS).forEach(folder -> remove(folder, null));
    }

    private void remove(String folder, @Nullable Path spared) {
        try (Stream<Path> files = Files.walk(directory.resolve(folder))) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(spared))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // nothing there, which is what was asked for
        }
    }

    @SuppressWarnings("NullAway") // tryLock answers null when another process holds it
    private static FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
