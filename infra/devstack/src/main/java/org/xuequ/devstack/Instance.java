package org.xuequ.devstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.dist.Layout;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.Jvm;
import org.xuequ.devstack.process.Patience;
import org.xuequ.devstack.process.TcpPort;

/** One instance of a service, as a process that can be killed and started again. */
final class Instance {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Deployable service;
    private final String name;
    private final int port;
    private final Layout layout;
    private final Map<String, String> environment;
    private final RunFiles files;
    private volatile @Nullable Child child;

    Instance(Deployable service, int number, int port, Layout layout, Map<String, String> environment, RunFiles files) {
        this.service = service;
        this.name = service.word() + "-" + number;
        this.port = port;
        this.layout = layout;
        this.environment = new HashMap<>(environment);
        this.environment.put("SERVER_PORT", Integer.toString(port));
        this.environment.put("XUEQU_INSTANCE", name);
        this.files = files;
    }

    Deployable service() {
        return service;
    }

    String name() {
        return name;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Child start() {
        TcpPort.mustBeFree(port, name);
        List<String> command = new ArrayList<>(List.of(Jvm.java().toString()));
        command.addAll(Dist.FLAGS);
        command.addAll(layout.cacheFlags());
        command.addAll(List.of("-jar", layout.jar().toString()));
        Path log = files.log(name);
        Child started = Child.start(name, command, environment, log, files.pid(name));
        child = started;
        return started;
    }

    void awaitHealthy() {
        Child started = child;
        if (started != null) {
            Patience.untilReady(started, Patience.START, this::healthy);
        }
    }

    /** True when it ran and is killed. */
    boolean kill() {
        Child running = child;
        return running != null && running.kill();
    }

    void stop() {
        Child running = child;
        if (running != null) {
            running.stop(Duration.ofSeconds(15));
        }
    }

    boolean healthy() {
        return healthy(url());
    }

    /** Whether a service at {@code url} says that it is well. */
    static boolean healthy(URI url) {
        return status(url.resolve("/actuator/health")) == 200;
    }

    /** Whether somebody answers there, whatever they say. */
    static boolean answers(URI door) {
        return status(door) > 0;
    }

    private static int status(URI door) {
        HttpRequest request =
                HttpRequest.newBuilder(door).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
