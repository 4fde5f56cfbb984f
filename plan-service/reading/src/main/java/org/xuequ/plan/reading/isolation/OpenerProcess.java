package org.xuequ.plan.reading.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Refusal;

/** One {@link Opener} seen from outside: a small JVM of our own class path with no secrets, no names to look up. */
final class OpenerProcess implements AutoCloseable {
    /** What {@code -XX:+ExitOnOutOfMemoryError} exits with. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int LOOKS = 10;
    /** By the clock, in limits of processor time. */
    private static final int PATIENCE = 4;
    /** Between the end of its pipe and its exit status. */
    private static final Duration LAST_BREATH = Duration.ofSeconds(2);

    private static final List<String> FLAGS = List.of(
            "-Xms8m",
            "-Xmx192m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djdk.xml.dtd.support=deny",
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djdk.net.hosts.file=" + (File.separatorChar == '/' ? "/dev/null" : "NUL"),
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    /** How file names on the class path are spelled, and what Windows needs to start anything; no secrets. */
    private static final Set<String> INHERITED = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("opener-limit").factory());

    private final Process process;
    private final DataOutputStream files;
    private final DataInputStream answers;
    private volatile boolean timedOut;
    private int opened;

    private OpenerProcess(Process process) {
        this.process = process;
        this.files = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    static OpenerProcess start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", classPath()));
        command.addAll(entry());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(new File(System.getProperty("java.io.tmpdir")));
        builder.environment().keySet().retainAll(INHERITED);
        return new OpenerProcess(builder.start());
    }

    /** Absolute: it runs in another directory. Under surefire the tests' own, as theirs is one booter jar. */
    private static String classPath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> entries = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                entries.add(Path.of(entry).toAbsolutePath().toString());
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    /** Inside a boot jar that was not extracted only its own loader finds our classes. */
    private static List<String> entry() {
        String name = Opener.class.getName();
        boolean nested =
                String.valueOf(Opener.class.getResource("Opener.class")).startsWith("jar:nested:");
        return nested
                ? List.of("-Dloader.main=" + name, "org.springframework.boot.loader.launch.PropertiesLauncher")
                : List.of(name);
    }

    boolean isAlive() {
        return process.isAlive() && !timedOut;
    }

    /** Whether it had opened another file before the last one, whose remains may have taken part in what happened. */
    boolean wasUsedBefore() {
        return opened > 1;
    }

    /**
     * After a refusal by death the process is gone.
     *
     * @param limit of processor time
     */
    Decoded open(byte[] file, Duration limit) throws Refusal {
        opened++;
        ScheduledFuture<?> watch = watch(limit);
        try {
            Frames.writeFile(files, file);
            return Frames.read(answers);
        } catch (IOException e) {
            throw new Refusal(causeOfDeath(), e);
        } finally {
            watch.cancel(false);
        }
    }

    /** Ends it at the limit of processor time, as a busy machine says nothing of a file, and at last by the clock. */
    private ScheduledFuture<?> watch(Duration limit) {
        Duration before = processorTime();
        long began = System.nanoTime();
        long often = Math.max(limit.toMillis() / LOOKS, 1);
        return CLOCK.scheduleAtFixedRate(
                () -> {
                    boolean worked = processorTime().minus(before).compareTo(limit) > 0;
                    if (worked || System.nanoTime() - began > PATIENCE * limit.toNanos()) {
                        timedOut = true;
                        process.destroyForcibly();
                    }
                },
                often,
                often,
                TimeUnit.MILLISECONDS);
    }

    private Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Refusal.Why causeOfDeath() {
        try {
            process.waitFor(LAST_BREATH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        int status = process.onExit().join().exitValue();
        return timedOut
                ? Refusal.Why.TOOK_TOO_LONG
                : status == OUT_OF_MEMORY ? Refusal.Why.UNPACKS_TOO_LARGE : Refusal.Why.DAMAGED;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
