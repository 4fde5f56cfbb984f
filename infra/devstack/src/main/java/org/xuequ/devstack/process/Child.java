package org.xuequ.devstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process that we started. Its output goes to {@code log}; while it lives {@code pidFile}, if any, names it. */
public final class Child implements AutoCloseable {
    /** 128 and the signal's number. */
    /** What a process must be told by us or not at all, whatever our own environment says. */
    private static final Set<String> OURS_ALONE = Set.of("XUEQU_BOOTSTRAP_CODE", "XUEQU_CLOCK_FILE", "XUEQU_INSTANCE");

    private static final int SIGKILLED = 137;

    private final String name;
    private final Process process;
    private final Path log;
    private final @Nullable Path pidFile;
    private volatile boolean stopping;

    private Child(String name, Process process, Path log, @Nullable Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts {@code command} with {@code environment} added to our own, less {@link #OURS_ALONE}; the log is appended to. */
    public static Child start(
            String name, List<String> command, Map<String, String> environment, Path log, @Nullable Path pidFile) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeAll(OURS_ALONE);
            builder.environment().putAll(environment);
            Child child = new Child(name, builder.start(), log, pidFile);
            if (pidFile != null) {
                PidFile.write(pidFile, child.process.toHandle());
            }
            return child;
        } catch (IOException e) {
            throw new Trouble(
                    "无法启动 " + name + "：" + e.getMessage(),
                    "cannot start " + name + ": " + e.getMessage(),
                    List.of(),
                    e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Whether it ended without having been asked to by us. */
    public boolean died() {
        return !stopping && !process.isAlive();
    }

    /** What it ended with; 128 and more when a signal ended it. Only after it has ended. */
    public int exitStatus() {
        return process.exitValue();
    }

    /** Completes when the process has ended, for whatever reason. */
    public CompletableFuture<Child> ended() {
        return process.onExit().thenApply(ended -> this);
    }

    /** The last {@code count} lines of a log, fewer when there are fewer or none. */
    public static List<String> lastLines(Path log, int count) {
        return LastLines.of(log, count);
    }

    /** The last {@code count} lines that it wrote, fewer when there are fewer. */
    public List<String> lastLines(int count) {
        return LastLines.of(log, count);
    }

    /** That it died, in one sentence with its log's last lines. */
    public Trouble death() {
        int code = exitStatus();
        if (LastLines.of(log, 200).stream().anyMatch(line -> line.contains("No space left on device"))) {
            return new Trouble(
                    name + " 停止：磁盘已满（" + log + "）", name + " stopped: the disk is full (" + log + ")", lastLines(12));
        }
        return new Trouble(
                name + " 意外退出（代码 " + code + "），日志 " + log,
                name + " died (exit status " + code + "), log " + log,
                lastLines(12));
    }

    /** Asks it to end and, after {@code patience}, ends it. */
    public void stop(Duration patience) {
        stopping = true;
        process.destroy();
        if (!endsWithin(patience)) {
            process.destroyForcibly();
            endsWithin(Duration.ofSeconds(5));
        }
        forget();
    }

    /** SIGKILL: it gets no chance to say good-bye. True when that is what ended it. */
    public boolean kill() {
        stopping = true;
        process.destroyForcibly();
        boolean ended = endsWithin(Duration.ofSeconds(10));
        if (ended) {
            forget();
        }
        return ended && exitStatus() == SIGKILLED;
    }

    @Override
    public void close() {
        stop(Duration.ofSeconds(10));
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void forget() {
        if (pidFile != null) {
            PidFile.remove(pidFile);
        }
    }
}
