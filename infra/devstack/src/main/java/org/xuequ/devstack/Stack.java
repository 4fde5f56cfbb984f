package org.xuequ.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.broker.KafkaBroker;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.Trouble;
import org.xuequ.devstack.store.Store;

/**
 * The running system: broker, store, mail catcher and the services, each a process of its own except the catcher. A
 * part that dies without having been killed through us ends the whole of it. Longer than other files: it is the list
 * of what one can do with a stack.
 */
public final class Stack implements AutoCloseable {
    private final RunFiles files;
    private final FileLock lock;
    private final String bootstrapCode;
    private final AtomicReference<@Nullable Trouble> firstDeath = new AtomicReference<>();
    private final CompletableFuture<Trouble> failure = new CompletableFuture<>();
    private final List<Instance> instances = new ArrayList<>();
    private final Thread hook = new Thread(this::close, "stopping");
    private @Nullable KafkaBroker broker;
    private @Nullable Store store;
    private @Nullable MailCatcher mails;
    private volatile boolean closing;

    private Stack(RunFiles files, FileLock lock) {
        this.files = files;
        this.lock = lock;
        this.bootstrapCode = HexFormat.of().formatHex(random());
    }

    /** Starts everything and returns when all of it is healthy; {@link Trouble} leaves nothing running. */
    public static Stack start(StackOptions options) {
        RunFiles files = RunFiles.of(options);
        FileLock lock = files.lock();
        Stack stack = new Stack(files, lock);
        Runtime.getRuntime().addShutdownHook(stack.hook);
        try {
            new Opening(stack, options, files).open();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            Trouble death = stack.firstDeath.get(); // the others only failed because of it
            throw death != null ? death : e instanceof Trouble trouble ? trouble : unexpected(e);
        }
    }

    /** Lays out what is to be started so that it starts quickly; without, {@link #start} does only what it must. */
    public static void layOut(StackOptions options) {
        Progress progress = Progress.from(options);
        new Dist(options.projectRoot())
                .prepare(
                        options.services(),
                        service -> progress.say(
                                "准备 " + service.word() + "（仅在构建后第一次）…",
                                "laying out " + service.word() + " (once after a build) …"));
    }

    /** First instance of identity, plan, task, notification or reporting. */
    public URI url(String service) {
        return urls(service).getFirst();
    }

    /** All instances of a service. */
    public List<URI> urls(String service) {
        Deployable named = Deployable.named(service);
        return instances.stream()
                .filter(instance -> instance.service() == named)
                .map(Instance::url)
                .toList();
    }

    /** Bootstrap servers. */
    public String kafka() {
        return required(broker).bootstrap();
    }

    public String mongoUri() {
        return store().uri();
    }

    /** One word: mongodb, mongod or offline. */
    public String storeName() {
        return store().name();
    }

    public Store store() {
        return required(store);
    }

    public MailCatcher mails() {
        return required(mails);
    }

    /** Access code of the person "bootstrap", new with every start. */
    public String bootstrapCode() {
        return bootstrapCode;
    }

    /** Where a part writes its log: kafka, store, plan-1 … */
    public Path log(String name) {
        return files.log(name);
    }

    /** Pids of all that runs for this stack, ourselves (as "launcher") among them, by name. */
    public Map<String, Long> pids() {
        return files.named().stream()
                .filter(part -> part.process().isPresent())
                .collect(Collectors.toMap(
                        RunFiles.Named::name,
                        part -> part.process().orElseThrow().pid(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** SIGKILL for instance 1 or 2 of a service; true when that is what ended it. */
    public boolean kill(String service, int instance) {
        return instance(service, instance).kill();
    }

    /** Starts a killed instance again and returns when it is healthy. */
    public void restart(String service, int instance) {
        Instance again = instance(service, instance);
        watch(begin(again::start));
        again.awaitHealthy();
    }

    /** Whether no part died. */
    public boolean alive() {
        return !failure.isDone() && !closing;
    }

    /** Told once, on another thread, when a part dies, after the others have been stopped. */
    public void onDeath(Consumer<Trouble> listener) {
        failure.thenAcceptAsync(listener);
    }

    /** Stops everything, services first. Asking again does nothing. */
    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        CompletableFuture.allOf(instances.stream()
                        .map(instance -> CompletableFuture.runAsync(instance::stop))
                        .toArray(CompletableFuture[]::new))
                .join();
        Stream.of(mails, broker, store).forEach(Stack::closeQuietly);
        files.forgetLauncher();
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Thread.currentThread() != hook) {
            forgetHook();
        }
    }

    /** Starts a part unless the stack is being stopped, which it could otherwise outlive. */
    synchronized <T> T begin(Supplier<T> start) {
        if (closing) {
            throw new Trouble("启动被中止", "the start was interrupted");
        }
        T started = start.get();
        switch (started) {
            case KafkaBroker one -> broker = one;
            case Store one -> store = one;
            case MailCatcher one -> mails = one;
            case Instance one -> instances.add(one);
            default -> {}
        }
        return started;
    }

    List<Instance> instances() {
        return instances;
    }

    /** From now on its death ends the stack. */
    void watch(Child child) {
        child.ended().thenAcceptAsync(ended -> {
            if (ended.died() && !closing) {
                Trouble death = ended.death();
                firstDeath.compareAndSet(null, death);
                close();
                failure.complete(death);
            }
        });
    }

    private Instance instance(String service, int number) {
        Deployable named = Deployable.named(service);
        return instances.stream()
                .filter(instance -> instance.service() == named)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(service + " has no instance " + number));
    }

    private static Trouble unexpected(RuntimeException e) {
        return new Trouble("启动失败：" + e, "cannot start: " + e, List.of(), e);
    }

    private static <T> T required(@Nullable T part) {
        return Objects.requireNonNull(part, "still starting");
    }

    private static void closeQuietly(@Nullable AutoCloseable part) {
        try {
            if (part != null) {
                part.close();
            }
        } catch (Exception e) {
            System.err.println("while stopping: " + e);
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is on its way out already and the hook waits for us to be done
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
