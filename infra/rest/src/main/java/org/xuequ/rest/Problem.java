package org.xuequ.rest;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A refusal as the reader gets it: {@code application/problem+json} (RFC 9457) with the stable type
 * {@code urn:xuequ:problem:<slug>} and, in the reader's language, what is wrong and what to do next.
 */
public final class Problem extends RuntimeException {
    private final HttpStatus status;
    private final String slug;
    private final String zh;
    private final String en;
    private final transient Map<String, ?> properties;

    public Problem(HttpStatus status, String slug, String zh, String en) {
        this(status, slug, zh, en, Map.of());
    }

    /** @param properties extension members, such as {@code errors}; {@code retryAfter} (seconds) becomes the header too */
    public Problem(HttpStatus status, String slug, String zh, String en, Map<String, ?> properties) {
        super(slug + ": " + en);
        this.status = status;
        this.slug = slug;
        this.zh = zh;
        this.en = en;
        this.properties = properties;
    }

    /** One thing wrong with a form: which field, and what about it. */
    public record FieldError(String field, String zh, String en) {}

    public static Problem notFound(String what) {
        return new Problem(
                HttpStatus.NOT_FOUND,
                "not-found",
                "没有找到“" + what + "”，或您无权查看。请核对编号。",
                "\"" + what + "\" does not exist or is not yours to see. Check the id.");
    }

    public static Problem forbidden() {
        return new Problem(
                HttpStatus.FORBIDDEN,
                "forbidden",
                "您的授权不包括此操作。请联系本单位管理员。",
                "Your grants do not include this. Ask your administrator.");
    }

    public static Problem stale() {
        return new Problem(
                HttpStatus.PRECONDITION_FAILED,
                "stale",
                "别人已经改动过。请重新读取后再提交您的修改。",
                "Someone else has changed this meanwhile. Read it again, then send your change.");
    }

    /** 409: a rule of the domain says no. */
    public static Problem refused(String slug, String zh, String en) {
        return new Problem(HttpStatus.CONFLICT, slug, zh, en);
    }

    /** 400: one field of the request is wrong. */
    public static Problem invalid(String field, String zh, String en) {
        return new Problem(
                HttpStatus.BAD_REQUEST, "invalid", zh, en, Map.of("errors", List.of(Map.of("field", field))));
    }

    public HttpStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public String type() {
        return "urn:xuequ:problem:" + slug;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    Map<String, ?> properties() {
        return properties;
    }
}
