package org.xuequ.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.xuequ.devstack.Stack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token at the doors of a running stack. */
final class Visitor {
    private static final JsonMapper JSON = new JsonMapper();

    private final Stack stack;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    private Visitor(Stack stack, String person, String code) {
        this.stack = stack;
        String form = JSON.writeValueAsString(Map.of("personId", person, "accessCode", code));
        this.token = exchange(HttpRequest.newBuilder(stack.url("identity").resolve("/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(form)))
                .json()
                .path("accessToken")
                .asString();
    }

    static Visitor of(Term term, String person) {
        return new Visitor(term.stack(), person, term.outcome().signIns().getOrDefault(person, ""));
    }

    static Visitor bootstrap(Term term) {
        return new Visitor(term.stack(), "bootstrap", term.stack().bootstrapCode());
    }

    record Reply(int status, String text, String etag) {
        JsonNode json() {
            return JSON.readTree(text);
        }

        String problem() {
            return json().path("type").asString("").replace("urn:xuequ:problem:", "");
        }
    }

    Reply get(String service, String path) {
        return exchange(request(service, path).GET());
    }

    /** @param headers names and values in turn */
    Reply send(String method, String service, String path, String json, String... headers) {
        HttpRequest.Builder request = request(service, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return exchange(request);
    }

    Reply table(String path, String csv) {
        return exchange(
                request("identity", path).header("Content-Type", "text/csv").PUT(BodyPublishers.ofString(csv)));
    }

    Reply upload(String orgPath, String fileName, byte[] content) {
        return upload(new Upload(orgPath, fileName, List.of(content)));
    }

    private Reply upload(Upload upload) {
        return exchange(request("plan", Upload.DOOR)
                .header("Content-Type", Upload.CONTENT_TYPE)
                .POST(BodyPublishers.ofByteArrays(upload.body())));
    }

    /** The status line, also where the service hangs up on whoever still sends. */
    String heardWhileUploading(String orgPath, String fileName, List<byte[]> parts) {
        return new Upload(orgPath, fileName, parts).heard(stack.url("plan"), token);
    }

    private HttpRequest.Builder request(String service, String path) {
        URI door = stack.url(service).resolve(path);
        return HttpRequest.newBuilder(door).header("Authorization", "Bearer " + token);
    }

    private Reply exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
