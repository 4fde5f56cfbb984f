package org.xuequ.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuequ.testkit.TestPerson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person at the doors of a running service. */
record Http(int port, TestPerson person, Map<String, String> headers) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came back. */
    record Answer(int status, byte[] bytes, Map<String, String> headers) {
        JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (JacksonException e) {
                throw new AssertionError("not JSON: " + status + " " + headers + " " + text(), e);
            }
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** Slug of the problem's type. */
        String problem() {
            return json().path("type").asString().replace("urn:xuequ:problem:", "");
        }

        long version() {
            return json().path("version").asLong();
        }
    }

    static Http as(TestPerson person, int port) {
        return new Http(port, person, Map.of());
    }

    Http with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Http(port, person, more);
    }

    Http ifMatch(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    Http once(String key) {
        return with("Idempotency-Key", key);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, @Nullable String json) {
        return send("POST", path, json);
    }

    Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer upload(String path, String fileName, byte[] file, String orgPath) {
        return upload(path, List.of(Map.entry(fileName, file)), orgPath);
    }

    /** Several files in one request. */
    Answer upload(String path, List<Map.Entry<String, byte[]>> files, String orgPath) {
        String boundary = "----between-the-parts";
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"orgPath\"\r\n\r\n" + orgPath)
                .getBytes(StandardCharsets.UTF_8));
        files.forEach(file -> {
            body.writeBytes(("\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + file.getKey()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.getValue());
        });
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return exchange(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A server-sent event. */
    record ServerEvent(String id, String name, String data) {
        JsonNode json() {
            return JSON.readTree(data);
        }
    }

    /** What a stream of events says until it ends. */
    List<ServerEvent> events(String path) {
        var events = new ArrayList<ServerEvent>();
        for (String block : get(path).text().split("\n\n")) {
            var fields = new HashMap<String, String>();
            block.lines()
                    .filter(line -> line.contains(": ") && !line.startsWith(":"))
                    .forEach(line ->
                            fields.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2)));
            if (fields.containsKey("event")) {
                events.add(new ServerEvent(
                        fields.getOrDefault("id", ""),
                        fields.getOrDefault("event", ""),
                        fields.getOrDefault("data", "")));
            }
        }
        return events;
    }

    private Answer send(String method, String path, @Nullable String json) {
        HttpRequest.Builder request = request(path);
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        return exchange(request.method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", person.bearer());
        headers.forEach(request::header);
        return request;
    }

    private static Answer exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            var headers = new HashMap<String, String>();
            response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
            return new Answer(response.statusCode(), response.body(), headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
