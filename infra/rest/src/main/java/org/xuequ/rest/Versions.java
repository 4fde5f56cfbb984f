package org.xuequ.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.xuequ.messaging.Stored;

/** Aggregate versions as entity tags. */
public final class Versions {
    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** The answer {@code body} with its version as ETag. */
    public static <T> ResponseEntity<T> ok(Stored<?> stored, T body) {
        return ResponseEntity.status(HttpStatus.OK).eTag(etag(stored.version())).body(body);
    }

    public static <T> ResponseEntity<T> created(Stored<?> stored, T body) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(etag(stored.version()))
                .body(body);
    }

    static @Nullable IfMatch parse(@Nullable String header) {
        if (header == null || header.isBlank() || header.trim().equals("*")) {
            return null;
        }
        String tag = header.trim().replaceFirst("^W/", "").replace("\"", "");
        try {
            return new IfMatch(Long.parseLong(tag));
        } catch (NumberFormatException e) {
            throw Problem.stale();
        }
    }
}
