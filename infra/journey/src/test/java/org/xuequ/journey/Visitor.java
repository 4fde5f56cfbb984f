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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xuequ.devstack.Stack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token at the doors of a running stack. */
final class Visitor {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "journey-1f2e3d";

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
        return upload(orgPath, fileName, List.of(content));
    }

    /** @param parts the file's content, one after the other */
    Reply upload(String orgPath, String fileName, List<byte[]> parts) {
        List<byte[]> body = new ArrayList<>();
        body.add(head("name=\"orgPath\""));
        body.add((orgPath + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.add(head("name=\"file\"; filename=\"" + fileName + "\""));
        body.addAll(parts);
        body.add(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return exchange(request("plan", "/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArrays(body)));
    }

    private static byte[] head(String disposition) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
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
