package org.xuequ.devstack.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request to a service.
 *
 * @param person who asks; null for nobody
 * @param key Idempotency-Key, the same each time this step is tried
 * @param etag what If-Match says
 */
record Call(
        String service,
        String method,
        String path,
        @Nullable String person,
        @Nullable String key,
        @Nullable String etag,
        byte @Nullable [] body,
        String type,
        String accept) {
    private static final String JSON = "application/json";

    static Call get(String service, String path) {
        return new Call(service, "GET", path, null, null, null, null, JSON, JSON);
    }

    static Call post(String service, String path) {
        return new Call(service, "POST", path, null, null, null, null, JSON, JSON);
    }

    static Call put(String service, String path) {
        return new Call(service, "PUT", path, null, null, null, null, JSON, JSON);
    }

    Call as(String who) {
        return new Call(service, method, path, who, key, etag, body, type, accept);
    }

    /** Names the step that this request is, so that a repeat is known for one. */
    Call step(String name) {
        return new Call(service, method, path, person, name, etag, body, type, accept);
    }

    Call ifMatch(@Nullable String tag) {
        return new Call(service, method, path, person, key, tag, body, type, accept);
    }

    Call json(JsonNode content) {
        return content(content.toString().getBytes(StandardCharsets.UTF_8), JSON);
    }

    Call content(byte[] bytes, String mediaType) {
        return new Call(service, method, path, person, key, etag, bytes, mediaType, accept);
    }

    Call accepting(String mediaType) {
        return new Call(service, method, path, person, key, etag, body, type, mediaType);
    }

    /** The request, but for the token. */
    HttpRequest.Builder to(URI base) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Accept", accept + ", application/problem+json")
                .header("Accept-Language", "en")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request;
    }

    @Override
    public String toString() {
        return method + " " + service + " " + path + (person == null ? "" : " by " + person);
    }
}
