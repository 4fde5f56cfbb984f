package org.xuequ.devstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

    /** A start that only records what it loads reaches for nobody. */
    private static final Map<String, String> NOBODY = Map.of(
            "XUEQU_MONGODB_URI", "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200&connectTimeoutMS=200",
            "XUEQU_KAFKA", "127.0.0.1:1",
            "SERVER_PORT", "0");

    Layout of(Service service) {
        Path home = projectRoot.resolve(".xuequ/dist").resolve(service.word());
        return new Layout(service.word(), service.bootJar(projectRoot), home);
    }

    /** Lays out those whose jars changed; two at a time, as each uses about a core. */
    void prepare(Consumer<Service> starting) {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> all = new ArrayList<>();
            for (Service service : Service.values()) {
                Layout layout = of(service);
                if (!layout.isCurrent()) {
                    starting.accept(service);
                    all.add(two.submit(() -> layout.make(FLAGS, NOBODY)));
                }
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
