package org.xuequ.devstack.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Asks each instance for its own unfinished work, at a door that is there while the clock is steered. */
final class Gauges {
    private static final String OUTBOX = "xuequ.outbox.pending";
    private static final String CLOCK = "xuequ.clock.pending";

    /** What an instance must tell of, by service. */
    private static final Map<String, Set<String>> TOLD = Map.of(
            "identity", Set.of(OUTBOX),
            "plan", Set.of(OUTBOX),
            "task", Set.of(OUTBOX, CLOCK),
            "notification", Set.of(OUTBOX, CLOCK, "xuequ.mail.pending"),
            "reporting", Set.of("xuequ.dirty.schools"));

    private final Stage stage;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Gauges(Stage stage) {
        this.stage = stage;
    }

    /** What is not finished anywhere, in words; empty when all is done and every clock says {@code now}. */
    Optional<String> unfinished(Instant now) {
        return everywhere((service, base) -> ask(base, now).handle((told, failure) -> {
                    String who = service + " " + base;
                    return failure != null
                            ? Optional.of(who + " does not answer")
                            : judged(told, TOLD.getOrDefault(service, Set.of()), now)
                                    .map(what -> who + ": " + what);
                }))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Events that no instance has published yet. */
    long unpublished(Instant now) {
        return everywhere((service, base) -> ask(base, now))
                .mapToLong(told -> told.path("unfinished").path(OUTBOX).asLong(0))
                .sum();
    }

    /** Asks all instances of all services at once. */
    private <T> Stream<T> everywhere(BiFunction<String, URI, CompletableFuture<T>> question) {
        List<CompletableFuture<T>> answers = TOLD.keySet().stream()
                .flatMap(service -> stage.doors(service).stream().map(base -> question.apply(service, base)))
                .toList();
        return answers.stream().map(CompletableFuture::join);
    }

    private CompletableFuture<JsonNode> ask(URI base, Instant now) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/demo/quiet?at=" + now))
                .timeout(Duration.ofSeconds(10))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> Doors.MAPPER.readTree(answer.body()));
    }

    private static Optional<String> judged(JsonNode told, Set<String> needed, Instant now) {
        JsonNode unfinished = told.path("unfinished");
        boolean whole = needed.stream().allMatch(unfinished::has);
        boolean idle = unfinished.valueStream().allMatch(work -> work.asLong(-1) == 0);
        boolean there = told.path("clock").asString("").equals(now.toString());
        return whole && idle && there ? Optional.empty() : Optional.of(told.toString());
    }
}
