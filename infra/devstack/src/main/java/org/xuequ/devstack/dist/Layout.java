package org.xuequ.devstack.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.Jvm;
import org.xuequ.devstack.process.Patience;
import org.xuequ.devstack.process.Trouble;

/**
 * One boot jar laid out under {@code home}: its classes and libraries as plain jars, and an AOT cache (JEP 514)
 * recorded from a start that ends as soon as the context is refreshed. Made again only when the jar's content or the
 * JDK changed.
 */
public record Layout(String name, Path bootJar, Path home) {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** The jar to run: its manifest names the libraries beside it. */
    public Path jar() {
        return home.resolve(bootJar.getFileName());
    }

    /** Options that use the cache, where one could be made. */
    public List<String> cacheFlags() {
        return Files.exists(cache()) ? List.of("-XX:AOTCache=" + cache(), "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
    }

    public boolean isCurrent() {
        try {
            return Files.exists(jar()) && Files.readString(mark()).equals(Fingerprint.of(bootJar));
        } catch (IOException e) {
            return false;
        }
    }

    /** Lays out anew. {@code flags} are those it will run with: a cache is only good for the same ones. */
    public void make(List<String> flags, Map<String, String> environment) {
        if (!Files.exists(bootJar)) {
            throw new Trouble("还没有构建：缺少 " + bootJar, "not built yet: " + bootJar + " is missing");
        }
        clear();
        run(List.of(
                Jvm.java().toString(),
                "-Djarmode=tools",
                "-jar",
                bootJar.toString(),
                "extract",
                "--destination",
                home.toString()), environment);
        List<String> training = new ArrayList<>(List.of(Jvm.java().toString()));
        training.addAll(flags);
        training.addAll(List.of(
                "-XX:AOTCacheOutput=" + cache(),
                "-Dspring.context.exit=onRefresh",
                "-jar",
                jar().toString()));
        run(training, environment);
        try {
            Files.writeString(mark(), Fingerprint.of(bootJar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(List<String> command, Map<String, String> environment) {
        Path log = home.resolveSibling(name + ".log");
        Child child = Child.start(name, command, environment, log, null);
        if (!Patience.until(LONGEST, () -> !child.alive())) {
            child.kill();
        }
        if (child.exitStatus() != 0) {
            throw child.death();
        }
    }

    private Path cache() {
        return home.resolve("app.aot");
    }

    private Path mark() {
        return home.resolve("made-from");
    }

    private void clear() {
        if (!Files.exists(home)) {
            return;
        }
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
