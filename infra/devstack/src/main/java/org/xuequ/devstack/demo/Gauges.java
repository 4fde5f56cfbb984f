package org.xuequ.devstack.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Reads what each instance says of its own unfinished work, in Prometheus' text format. */
final class Gauges {
    /** Zero when there is nothing left to do; by service, the ones it must show. */
    private static final Map<String, Set<String>> UNFINISHED = Map.of(
            "identity", Set.of("xuequ_outbox_pending"),
            "plan", Set.of("xuequ_outbox_pending"),
            "task", Set.of("xuequ_outbox_pending", "xuequ_clock_pending"),
            "notification", Set.of("xuequ_outbox_pending", "xuequ_clock_pending", "xuequ_mail_pending"),
            "reporting", Set.of("xuequ_dirty_schools"));

    private static final String CLOCK = "xuequ_clock_seconds";
    private static final String NAMES =
            "xuequ_outbox_pending,xuequ_clock_pending,xuequ_mail_pending,xuequ_dirty_schools," + CLOCK;

    private final Stage stage;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Gauges(Stage stage) {
        this.stage = stage;
    }

    /** What is not finished anywhere, in words; empty when all is done and every clock says {@code now}. */
    Optional<String> unfinished(Instant now) {
        List<CompletableFuture<Optional<String>>> looks = UNFINISHED.entrySet().stream()
                .flatMap(each -> stage.doors(each.getKey()).stream()
                        .map(base -> look(each.getKey(), base, each.getValue(), now)))
                .toList();
        return looks.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The sum of a gauge over all instances of all services. */
    double sum(String gauge) {
        return UNFINISHED.keySet().stream()
                .flatMap(service -> stage.doors(service).stream())
                .map(this::page)
                .map(CompletableFuture::join)
                .flatMap(String::lines)
                .filter(line -> line.startsWith(gauge))
                .mapToDouble(Gauges::value)
                .sum();
    }

    private CompletableFuture<Optional<String>> look(String service, URI base, Set<String> needed, Instant now) {
        return page(base)
                .handle((page, failure) -> failure != null
                        ? Optional.of(service + " " + base + " does not answer")
                        : judged(page, needed, now).map(what -> service + " " + base + ": " + what));
    }

    private CompletableFuture<String> page(URI base) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/actuator/prometheus?includedNames=" + NAMES))
                .timeout(Duration.ofSeconds(10))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
    }

    private static Optional<String> judged(String page, Set<String> needed, Instant now) {
        Set<String> missing = new HashSet<>(needed);
        for (String line : page.lines().filter(l -> l.startsWith("xuequ_")).toList()) {
            String name = line.split("[{ ]", 2)[0];
            missing.remove(name);
            boolean clock = name.equals(CLOCK);
            boolean wrong = clock
                    ? Math.abs(value(line) - now.toEpochMilli() / 1000.0) > 0.0005
                    : NAMES.contains(name) && value(line) != 0;
            if (wrong) {
                return Optional.of(line);
            }
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of("no " + missing);
    }

    private static double value(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }
}
