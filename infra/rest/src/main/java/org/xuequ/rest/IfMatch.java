package org.xuequ.rest;

import org.springframework.http.HttpStatus;
import org.xuequ.messaging.Stored;

/**
 * The version a form was made from, by the {@code If-Match} header (RFC 9110, 13.1.1); {@code *} and no header are null
 * as a controller argument.
 */
public record IfMatch(long version) {
    /** @throws Problem 412 when the aggregate has moved on */
    public void check(Stored<?> stored) {
        if (stored.version() != version) {
            throw Problem.stale();
        }
    }

    /** @throws Problem 428 when the caller must say what the form was made from, and did not */
    public static IfMatch required(@org.jspecify.annotations.Nullable IfMatch given) {
        if (given == null) {
            throw new Problem(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "precondition-required",
                    "请在 If-Match 中注明您所修改的版本（读取时的 ETag）。",
                    "Say in If-Match which version you are changing (the ETag you read).");
        }
        return given;
    }
}
