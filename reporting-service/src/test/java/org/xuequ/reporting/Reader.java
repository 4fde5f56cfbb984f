package org.xuequ.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.xuequ.testkit.TestPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads reports over HTTP. */
final class Reader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    Reader(int port) {
        this.port = port;
    }

    static JsonNode tree(Object value) {
        return JSON.readTree(JSON.writeValueAsString(value));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    JsonNode json(TestPerson who, String path) {
        HttpResponse<String> response = get(who, path, "application/json", "zh");
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " → " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    int status(@Nullable TestPerson who, String path) {
        return get(who, path, "*/*", "zh").statusCode();
    }

    int csvStatus(TestPerson who, String path) {
        return get(who, path, "text/csv", "zh").statusCode();
    }

    String csv(TestPerson who, String path, String language) {
        return text(who, path, "text/csv", language);
    }

    String text(@Nullable TestPerson who, String path, String accept, String language) {
        return get(who, path, accept, language).body();
    }

    private HttpResponse<String> get(@Nullable TestPerson who, String path, String accept, String language) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", accept)
                .header("Accept-Language", language);
        if (who != null) {
            request.header("Authorization", who.bearer());
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
