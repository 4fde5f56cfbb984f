package org.xuequ.devstack.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.process.Patience;
import org.xuequ.devstack.process.Trouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The services' REST doors as a careful client uses them: a token per person, an Idempotency-Key per step, and the same
 * request again, within limits, while a service is away. Instances of a service take turns.
 */
final class Doors implements AutoCloseable {
    static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);
    private static final int PAGE = 500;

    private final Stage stage;
    private final Map<String, String> codes;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /** @param codes access codes by person; may grow while in use */
    Doors(Stage stage, Map<String, String> codes) {
        this.stage = stage;
        this.codes = codes;
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The answer, whatever it says, once the service gives one. */
    Answer send(Call call) {
        return tried(call, true);
    }

    /** The content of an answer that must be a good one. */
    Answer done(Call call) {
        Answer answer = send(call);
        if (!answer.ok()) {
            throw new Trouble("服务拒绝了请求 " + call + "：" + answer, call + " was refused: " + answer);
        }
        return answer;
    }

    /** All items of a list, page by page. */
    List<JsonNode> all(Call list) {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        do {
            String path = list.path() + (list.path().contains("?") ? "&" : "?") + "limit=" + PAGE + after;
            JsonNode page = done(Call.get(list.service(), path).as(Objects.requireNonNull(list.person())))
                    .json();
            page.path("items").forEach(items::add);
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());
        return items;
    }

    private Answer tried(Call call, boolean freshTokenAllowed) {
        long end = System.nanoTime() + Patience.START.toNanos(); // it may be on its way up again
        long pause = 40;
        for (@Nullable IOException last = null; ; ) {
            try {
                Answer answer = once(call, base(call.service()));
                if (answer.status() == 401 && call.person() != null && freshTokenAllowed) {
                    tokens.remove(call.person());
                    return tried(call, false);
                }
                if (!answer.passing() || System.nanoTime() > end) {
                    return answer;
                }
            } catch (IOException e) {
                last = e;
            }
            if (System.nanoTime() > end) {
                throw new Trouble("服务没有回应：" + call, "no answer to " + call + ": " + last);
            }
            Pauses.millis(pause);
            pause = Math.min(pause * 2, 600);
        }
    }

    private URI base(String service) {
        List<URI> doors = stage.doors(service);
        return doors.get(Math.floorMod(turn.getAndIncrement(), doors.size()));
    }

    private Answer once(Call call, URI base) throws IOException {
        HttpRequest.Builder request = call.to(base).timeout(LONGEST_CALL);
        if (call.person() != null) {
            request.header("Authorization", "Bearer " + token(call.person()));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("ETag").orElse(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("演示被中断", "the demo was interrupted");
        }
    }

    private String token(String person) {
        String known = tokens.get(person);
        if (known != null) {
            return known;
        }
        String code = person.equals("bootstrap") ? stage.bootstrapCode() : codes.get(person);
        ObjectNode form = object().put("personId", person).put("accessCode", code);
        String token = done(Call.post("identity", "/tokens").json(form))
                .json()
                .path("accessToken")
                .asString();
        tokens.put(person, token);
        return token;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
