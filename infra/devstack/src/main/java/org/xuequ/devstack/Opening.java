package org.xuequ.devstack;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.broker.KafkaBroker;
import org.xuequ.devstack.broker.Topics;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.Language;
import org.xuequ.devstack.process.PidFile;
import org.xuequ.devstack.process.TcpPort;
import org.xuequ.devstack.process.Trouble;
import org.xuequ.devstack.store.Store;
import org.xuequ.devstack.store.StorePlace;

/** Brings a stack up: checks what can be checked first, starts all parts at once, tells as each becomes healthy. */
record Opening(Stack stack, StackOptions options, RunFiles files) {
    /** In somebody else's server our databases are marked as a trial's; only those are ever removed. */
    private static final String GUEST_PREFIX = "xuequ_demo";

    void open() {
        files.mustHaveSpace();
        endLeftovers();
        files.noteLauncher();
        if (options.fresh()) {
            files.clear();
        }
        Dist dist = new Dist(options.projectRoot());
        dist.prepare(service -> say(
                "准备 " + service.word() + "（仅在构建后第一次）…",
                "laying out " + service.word() + " (once after a build) …"));
        ports().forEach(port -> TcpPort.mustBeFree(port, "xuequ"));

        long began = System.nanoTime();
        stack.begin(() -> MailCatcher.start(options.ports().mail()));
        Store store = stack.begin(this::startStore);
        KafkaBroker broker = stack.begin(this::startBroker);
        watch(store.process());
        watch(broker.process());
        CompletableFuture<?> ready = both(
                () -> {
                    store.awaitReady();
                    emptyGuest(store);
                    tell("store", began, "：" + store.announcement(Language.CHINESE), ": " + store.announcement(Language.ENGLISH));
                },
                () -> {
                    broker.awaitReady().withTopics(Topics.ofTheSystem());
                    tell("kafka", began, "", "");
                });
        join(ready);
        Map<String, String> environment = environment(store, broker);
        List<Instance> instances = new ArrayList<>();
        for (Service service : Service.values()) {
            for (int number = 1; number <= options.instances(); number++) {
                int port = options.ports().of(service.ordinal(), number);
                Instance instance = new Instance(service, number, port, dist.of(service), environment, files);
                instances.add(stack.begin(() -> {
                    watch(instance.start());
                    return instance;
                }));
            }
        }
        join(both(instances.stream()
                .map(instance -> (Runnable) () -> {
                    instance.awaitHealthy();
                    tell(instance.name(), began, "", "");
                })
                .toArray(Runnable[]::new)));
    }

    /** What a launcher that was killed left running holds our ports and files. */
    private void endLeftovers() {
        files.named().stream().filter(part -> !part.isLauncher()).forEach(part -> {
            part.process().ifPresent(process -> Processes.end(process, Duration.ofSeconds(10)));
            PidFile.remove(part.file());
        });
    }

    private Stream<Integer> ports() {
        IntStream services = IntStream.rangeClosed(1, options.instances())
                .flatMap(number -> IntStream.range(0, Service.values().length)
                        .map(index -> options.ports().of(index, number)));
        return Stream.concat(
                Stream.of(options.ports().kafka(), options.ports().mail()), services.boxed());
    }

    private Store startStore() {
        return Store.start(new StorePlace(
                files.data("store"), options.ports().store(), files.log("store"), files.pid("store"), List.of()));
    }

    private KafkaBroker startBroker() {
        return KafkaBroker.start(
                files.data("kafka"), options.ports().kafka(), files.log("kafka"), files.pid("kafka"), List.of());
    }

    private Map<String, String> environment(Store store, KafkaBroker broker) {
        Map<String, String> environment = new HashMap<>();
        environment.put("XUEQU_MONGODB_URI", store.uri());
        environment.put("XUEQU_DATABASE_PREFIX", store.kind() == Store.Kind.NAMED ? GUEST_PREFIX : "xuequ");
        environment.put("XUEQU_KAFKA", broker.bootstrap());
        environment.put(
                "XUEQU_JWKS",
                "http://127.0.0.1:" + options.ports().of(Service.IDENTITY.ordinal(), 1) + "/.well-known/jwks.json");
        environment.put("XUEQU_SMTP_HOST", "127.0.0.1");
        environment.put("XUEQU_SMTP_PORT", Integer.toString(options.ports().mail()));
        environment.put("XUEQU_BOOTSTRAP_CODE", stack.bootstrapCode());
        Path clock = options.clockFile();
        if (clock != null) {
            environment.put("XUEQU_CLOCK_FILE", clock.toAbsolutePath().toString());
        }
        environment.putAll(options.environment());
        return environment;
    }

    private void emptyGuest(Store store) {
        if (options.fresh() && store.kind() == Store.Kind.NAMED) {
            try (MongoClient client = MongoClients.create(store.uri())) {
                for (Service service : Service.values()) {
                    client.getDatabase(GUEST_PREFIX + "_" + service.word()).drop();
                }
            }
        }
    }

    private void watch(@Nullable Child child) {
        if (child != null) {
            stack.watch(child);
        }
    }

    private void tell(String part, long began, String chinese, String english) {
        String seconds = "%.1f s".formatted((System.nanoTime() - began) / 1e9);
        say("  ✓ " + part + " " + seconds + chinese, "  ✓ " + part + " " + seconds + english);
    }

    private void say(String chinese, String english) {
        options.output().println(options.language() == Language.ENGLISH ? english : chinese);
    }

    private static CompletableFuture<?> both(Runnable... all) {
        return CompletableFuture.allOf(Stream.of(all)
                .map(one -> CompletableFuture.runAsync(one, task -> Thread.ofPlatform().daemon().start(task)))
                .toArray(CompletableFuture[]::new));
    }

    private static void join(CompletableFuture<?> all) {
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : e;
        }
    }
}
