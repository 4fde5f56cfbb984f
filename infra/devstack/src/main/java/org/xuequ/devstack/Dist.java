package org.xuequ.devstack;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xuequ.devstack.dist.Archive;
import org.xuequ.devstack.dist.Layout;
import org.xuequ.devstack.process.Jvm;
import org.xuequ.devstack.process.Trouble;

/** The services of a project, laid out under {@code .xuequ/dist} to start quickly. */
record Dist(Path projectRoot) {
    /** As small and as quick to start as five services on two cores should be. */
    static final List<String> FLAGS = Stream.concat(
                    Jvm.SMALL.stream(),
                    Stream.of("-Xmx176m", "-XX:MaxMetaspaceSize=160m", "-XX:ReservedCodeCacheSize=48m"))
            .toList();

    /** Within this JVM; among several the file is the lock. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    Layout of(Deployable service) {
        return Layout.of(service.word(), service.bootJar(projectRoot), shelf().resolve(service.word()));
    }

    private Path shelf() {
        return projectRoot.resolve(".xuequ/dist");
    }

    /** Lays out those whose jars changed, with what makes them start quickly: a build's last step. */
    void prepare(Set<Deployable> services, Consumer<Deployable> starting) {
        alone(() -> record(missing(services, Layout::isMade), starting));
    }

    /** Lays out those that are not, as far as it takes to run. */
    void extract(Set<Deployable> services) {
        alone(() -> twoAtATime(
                missing(services, Layout::isExtracted), service -> of(service).extract()));
    }

    /** One launcher at a time. */
    private void alone(Runnable work) {
        ONE_AT_A_TIME.lock();
        try {
            Files.createDirectories(shelf());
            try (FileChannel lock = FileChannel.open(shelf().resolve("lock"), CREATE, WRITE)) {
                lock.lock();
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    Archive archive(String part) {
        return Archive.of(shelf(), part);
    }

    private List<Deployable> missing(Set<Deployable> services, Predicate<Layout> isThere) {
        return services.stream().filter(service -> !isThere.test(of(service))).toList();
    }

    private void record(List<Deployable> missing, Consumer<Deployable> starting) {
        if (missing.isEmpty()) {
            return;
        }
        try (Rehearsal rehearsal = Rehearsal.on(shelf())) {
            missing.forEach(starting);
            twoAtATime(missing, service -> of(service).make(FLAGS, rehearsal.environment(), Dist::visit));
        }
    }

    /** As each uses about a core. */
    private static void twoAtATime(List<Deployable> services, Consumer<Deployable> work) {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> all = new ArrayList<>();
            services.forEach(service -> all.add(two.submit(() -> work.accept(service))));
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Knocks at doors that every service has; true when it is up and they have been answered. */
    private static boolean visit(URI service) {
        return Instance.healthy(service)
                && Instance.answers(service.resolve("/actuator/prometheus"))
                && Instance.answers(service.resolve("/"));
    }
}
