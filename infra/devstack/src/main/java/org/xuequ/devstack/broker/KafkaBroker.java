package org.xuequ.devstack.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.Jvm;
import org.xuequ.devstack.process.Patience;
import org.xuequ.devstack.process.TcpPort;

/** One Kafka broker (KRaft, no ZooKeeper) in its own JVM; its data survives a restart. */
public final class KafkaBroker implements AutoCloseable {

    private final Child child;
    private final String bootstrap;

    private KafkaBroker(Child child, String bootstrap) {
        this.child = child;
        this.bootstrap = bootstrap;
    }

    /** Starts the broker on {@code port} with its files under {@code data}; {@link #awaitReady} tells when it answers. */
    public static KafkaBroker start(Path data, int port, Path log, @Nullable Path pidFile, List<String> jvmFlags) {
        TcpPort.mustBeFree(port, "Kafka");
        Path settings = data.resolve("server.properties");
        try {
            Files.createDirectories(data);
            Files.write(settings, BrokerSettings.lines(data.resolve("log"), port, TcpPort.free()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> flags = new ArrayList<>(List.of("-Xmx256m", "-Xms96m"));
        flags.addAll(jvmFlags);
        Child child = Child.start(
                "kafka",
                Jvm.command(BrokerProcess.class.getName(), flags, settings.toString()),
                Map.of(),
                log,
                pidFile);
        return new KafkaBroker(child, "127.0.0.1:" + port);
    }

    /** Returns when the broker answers a client. */
    public KafkaBroker awaitReady() {
        Patience.untilReady(child, Patience.START, this::answers);
        return this;
    }

    /** {@code host:port} for clients. */
    public String bootstrap() {
        return bootstrap;
    }

    public Child process() {
        return child;
    }

    /** Creates those of {@code topics} that are missing. */
    public KafkaBroker withTopics(Topics topics) {
        topics.create(bootstrap);
        return this;
    }

    @Override
    public void close() {
        child.stop(Duration.ofSeconds(15));
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200));
    }

    private boolean answers() {
        if (!TcpPort.taken(Integer.parseInt(bootstrap.substring(bootstrap.indexOf(':') + 1)))) {
            return false;
        }
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
