package org.xuequ.devstack.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.Jvm;
import org.xuequ.devstack.process.Patience;
import org.xuequ.devstack.process.TcpPort;
import org.xuequ.devstack.process.Trouble;

/**
 * One boot jar laid out in {@code home}: its classes and libraries as plain jars, and an AOT cache (JEP 514) recorded
 * from a start in which a visitor knocked at its doors. The home is named by what the jar holds: another build
 * has another one, so that what runs from this one keeps its files.
 */
public record Layout(String name, Path bootJar, Path home) {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DIGITS = 12;

    /** The layout of {@code bootJar}, which must have been built, under {@code shelf}. */
    public static Layout of(String name, Path bootJar, Path shelf) {
        if (!Files.exists(bootJar)) {
            throw new Trouble("还没有构建：缺少 " + bootJar, "not built yet: " + bootJar + " is missing");
        }
        return new Layout(name, bootJar, shelf.resolve(Fingerprint.of(bootJar).substring(0, DIGITS)));
    }

    /** The jar to run: its manifest names the libraries beside it. */
    public Path jar() {
        return home.resolve(bootJar.getFileName());
    }

    /** Options that use the cache, where one could be made. */
    public List<String> cacheFlags() {
        return Files.exists(cache()) ? List.of("-XX:AOTCache=" + cache(), "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
    }

    public boolean isMade() {
        return Files.exists(mark());
    }

    public boolean isExtracted() {
        return Files.exists(extracted());
    }

    /** Lays out as far as it takes to run; a cache, where none was made, is done without. */
    public void extract() {
        Folders.remove(home);
        Child extracting = start(
                List.of("-Djarmode=tools", "-jar", bootJar.toString(), "extract", "--destination", home.toString()),
                Map.of());
        await(() -> !extracting.alive(), extracting);
        if (extracting.exitStatus() != 0) {
            throw extracting.death();
        }
        note(extracted());
    }

    /**
     * Lays out, with a cache. {@code flags} are those it will run with: a cache is only good for the same collector. Without a
     * cache, where none can be made, it runs all the same and only starts more slowly.
     *
     * @param visited asked with its address until it says yes: it is up and was used
     */
    public void make(List<String> flags, Map<String, String> environment, Predicate<URI> visited) {
        if (!isExtracted()) {
            extract();
        }
        train(flags, environment, visited);
        note(mark());
    }

    private void note(Path file) {
        try {
            Files.deleteIfExists(home.resolve("app.aot.config"));
            Files.writeString(file, bootJar + "\n");
            Folders.removeOlder(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void train(List<String> flags, Map<String, String> environment, Predicate<URI> visited) {
        int port = TcpPort.free();
        Map<String, String> own = new HashMap<>(environment);
        own.put("SERVER_PORT", Integer.toString(port));
        List<String> training = new ArrayList<>(flags);
        training.addAll(List.of(
                "-Xmx400m", // what a small heap costs in collections is not worth recording
                "-Xlog:aot=error",
                "-XX:AOTCacheOutput=" + cache(),
                "-jar",
                jar().toString()));
        Child child = start(training, own);
        URI address = URI.create("http://127.0.0.1:" + port);
        await(() -> !child.alive() || visited.test(address), child);
        child.stop(LONGEST); // the cache is written on the way out
    }

    private Child start(List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(Jvm.java().toString()));
        command.addAll(arguments);
        return Child.start(name, command, environment, home.resolveSibling("laying-out.log"), null);
    }

    private static void await(BooleanSupplier done, Child child) {
        if (!Patience.until(LONGEST, done)) {
            child.kill();
        }
    }

    private Path cache() {
        return home.resolve("app.aot");
    }

    private Path extracted() {
        return home.resolve("extracted-from");
    }

    private Path mark() {
        return home.resolve("made-from");
    }
}
