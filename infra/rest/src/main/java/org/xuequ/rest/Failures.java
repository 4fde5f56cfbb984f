package org.xuequ.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** How what the doors themselves refuse is told. */
final class Failures {
    private Failures() {}

    static Problem busy() {
        return Problem.refused(
                "busy", "多人同时修改，请稍后重试。", "Many people are changing this at once. Try again in a moment.");
    }

    static Problem keyReused() {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused",
                "同一个 Idempotency-Key 用于了不同的请求。请为新请求换一个。",
                "This Idempotency-Key was used for a different request. Take a new one.");
    }

    static Problem later() {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "later",
                "系统暂时繁忙，您的操作没有执行。请稍后重试。",
                "The system is busy and did nothing. Try again in a moment.");
    }

    static Problem tooLarge() {
        return new Problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "内容过大。请拆分，或删去图片后再提交。",
                "This is too large. Split it, or remove pictures, and send it again.");
    }

    static Problem unreadable() {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "unreadable",
                "请求内容无法解析。请按接口说明检查 JSON。",
                "The request body cannot be read. Check the JSON against the API description.");
    }

    static Problem argument(String name) {
        return Problem.invalid(
                name, "参数 " + name + " 的取值不符合接口说明。", "The value of " + name + " is not one that the API describes.");
    }

    /** @param errors each a map with {@code field} and {@code detail} */
    static Problem fields(List<? extends Map<String, String>> errors) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "invalid",
                "有的字段不符合要求，见 errors。",
                "Some fields are not as they must be; see errors.",
                Map.of("errors", errors));
    }

    static Problem misfit(HttpStatusCode code) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        return new Problem(
                status,
                status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "请求不符合接口说明（" + status.value() + "）。请对照 /v3/api-docs 检查。",
                "The request does not fit the API (" + status.value() + "). Check it against /v3/api-docs.");
    }

    static Problem unforeseen() {
        return new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unforeseen",
                "出现意外错误，已记录。请重试；若仍如此，请联系管理员。",
                "Something unforeseen happened and was logged. Try again; if it stays, tell the administrator.");
    }
}
