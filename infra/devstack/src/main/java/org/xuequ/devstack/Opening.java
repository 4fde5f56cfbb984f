package org.xuequ.devstack;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.broker.KafkaBroker;
import org.xuequ.devstack.broker.Topics;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.PidFile;
import org.xuequ.devstack.process.TcpPort;
import org.xuequ.devstack.process.Trouble;
import org.xuequ.devstack.store.Store;
import org.xuequ.devstack.store.StorePlace;

/** Brings a stack up: checks what can be checked first, starts its parts side by side, tells as each becomes ready. */
record Opening(Stack stack, StackOptions options, RunFiles files) {
    void open() {
        files.mustHaveSpace();
        endLeftovers();
        files.noteLauncher();
        dist().extract(options.services());
        Store.Found found = Store.find();
        ports(found.kind()).forEach(port -> TcpPort.mustBeFree(port, "xuequ"));
        if (options.fresh()) {
            files.clear(options.clockFile());
        }

        Progress progress = Progress.from(options);
        stack.begin(() -> MailCatcher.start(options.ports().mail()));
        Store store = stack.begin(() -> startStore(found));
        KafkaBroker broker = stack.begin(this::startBroker);
        watch(store.process());
        watch(broker.process());
        store.awaitReady();
        emptyGuest(store);
        progress.ready("store");
        options.output().println("  " + store.announcement(options.language()));
        // The services need the broker only at the end of their own start: both go on at once.
        Stream<Runnable> brokerUp = Stream.of(() -> {
            broker.awaitReady().withTopics(Topics.ofTheSystem());
            progress.ready("kafka");
        });
        Stream<Runnable> servicesUp = startServices(store, broker).stream().map(instance -> () -> {
            instance.awaitHealthy();
            progress.ready(instance.name());
        });
        sideBySide(Stream.concat(brokerUp, servicesUp).toList());
    }

    /** What a launcher that was killed left running holds our ports and files. */
    private void endLeftovers() {
        files.named().stream().filter(part -> !part.isLauncher()).forEach(part -> {
            part.process().ifPresent(process -> Processes.end(process, Duration.ofSeconds(10)));
            PidFile.remove(part.file());
        });
    }

    private Stream<Integer> ports(Store.Kind store) {
        Stream<Integer> services = options.services().stream()
                .flatMap(service -> IntStream.rangeClosed(1, options.instances())
                        .mapToObj(number -> options.ports().of(service.ordinal(), number)));
        Stream<Integer> ours = store == Store.Kind.NAMED
                ? Stream.of()
                : Stream.of(options.ports().store());
        return Stream.of(Stream.of(options.ports().kafka(), options.ports().mail()), ours, services)
                .flatMap(each -> each);
    }

    private Store startStore(Store.Found found) {
        return found.start(new StorePlace(
                files.data("store"),
                options.ports().store(),
                files.log("store"),
                files.pid("store"),
                dist().archive("store").using()));
    }

    private KafkaBroker startBroker() {
        return KafkaBroker.start(
                files.data("kafka"),
                options.ports().kafka(),
                files.log("kafka"),
                files.pid("kafka"),
                dist().archive("kafka").using());
    }

    private List<Instance> startServices(Store store, KafkaBroker broker) {
        ServiceEnvironment environment =
                new ServiceEnvironment(options, store.kind(), store.uri(), broker.bootstrap(), stack.bootstrapCode());
        List<Instance> instances = new ArrayList<>();
        for (Deployable service : options.services().stream().sorted().toList()) {
            for (int number = 1; number <= options.instances(); number++) {
                int port = options.ports().of(service.ordinal(), number);
                Instance instance =
                        new Instance(service, number, port, dist().of(service), environment.of(service), files);
                instances.add(stack.begin(() -> {
                    watch(instance.start());
                    return instance;
                }));
            }
        }
        return instances;
    }

    private Dist dist() {
        return new Dist(options.projectRoot());
    }

    private void emptyGuest(Store store) {
        if (options.fresh() && store.kind() == Store.Kind.NAMED) {
            try (MongoClient client = MongoClients.create(store.uri())) {
                options.services()
                        .forEach(service -> client.getDatabase(
                                        ServiceEnvironment.databasePrefix(store.kind(), options) + "_" + service.word())
                                .drop());
            }
        }
    }

    private void watch(@Nullable Child child) {
        if (child != null) {
            stack.watch(child);
        }
    }

    private static void sideBySide(List<Runnable> all) {
        try {
            CompletableFuture.allOf(all.stream()
                            .map(one -> CompletableFuture.runAsync(
                                    one, task -> Thread.ofPlatform().daemon().start(task)))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : e;
        }
    }
}
