package org.xuequ.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.xuequ.messaging.CommandReused;
import org.xuequ.messaging.OutboxFull;
import org.xuequ.messaging.StaleVersion;

/** Every refusal leaves as problem+json in the reader's language; what is not foreseen tells nothing of our insides. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Problem problem, HttpServletRequest request) {
        return answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleVersion stale, HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.IF_MATCH) != null) {
            return answer(Problem.stale(), request);
        }
        return answer(
                Problem.refused(
                        "busy", "多人同时修改，请稍后重试。", "Many people are changing this at once. Try again in a moment."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(CommandReused reused, HttpServletRequest request) {
        return answer(
                new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "同一个 Idempotency-Key 用于了不同的请求。请为新请求换一个。",
                        "This Idempotency-Key was used for a different request. Take a new one."),
                request);
    }

    @ExceptionHandler({OutboxFull.class, DataAccessResourceFailureException.class})
    ResponseEntity<ProblemDetail> later(RuntimeException e, HttpServletRequest request) {
        LOG.warn("put off: {}", e.toString());
        return answer(
                new Problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "later",
                        "系统暂时繁忙，您的操作没有执行。请稍后重试。",
                        "The system is busy and did nothing. Try again in a moment."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(
                new Problem(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-large",
                        "内容过大。请拆分，或删去图片后再提交。",
                        "This is too large. Split it, or remove pictures, and send it again."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return answer(
                new Problem(
                        HttpStatus.BAD_REQUEST,
                        "unreadable",
                        "请求内容无法解析。请按接口说明检查 JSON。",
                        "The request body cannot be read. Check the JSON against the API description."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException e, HttpServletRequest request) {
        return answer(
                fields(e.getBindingResult().getFieldErrors().stream()
                        .map(f -> Map.of("field", f.getField(), "detail", String.valueOf(f.getDefaultMessage())))
                        .toList()),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(HandlerMethodValidationException e, HttpServletRequest request) {
        return answer(
                fields(e.getParameterValidationResults().stream()
                        .map(p -> Map.of(
                                "field", String.valueOf(p.getMethodParameter().getParameterName()),
                                "detail",
                                        String.valueOf(p.getResolvableErrors()
                                                .getFirst()
                                                .getDefaultMessage())))
                        .toList()),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return answer(
                Problem.invalid(
                        e.getName(),
                        "参数 " + e.getName() + " 的取值不符合接口说明。",
                        "The value of " + e.getName() + " is not one that the API describes."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> anything(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(
                    new Problem(
                            status,
                            status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                            "请求不符合接口说明（" + status.value() + "）。请对照 /v3/api-docs 检查。",
                            "The request does not fit the API (" + status.value()
                                    + "). Check it against /v3/api-docs."),
                    request);
        }
        LOG.error("unforeseen on {} {}", request.getMethod(), request.getRequestURI(), e);
        return answer(
                new Problem(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "unforeseen",
                        "出现意外错误，已记录。请重试；若仍如此，请联系管理员。",
                        "Something unforeseen happened and was logged. Try again; if it stays, tell the administrator."),
                request);
    }

    private static Problem fields(List<? extends Map<String, String>> errors) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "invalid",
                "有的字段不符合要求，见 errors。",
                "Some fields are not as they must be; see errors.",
                Map.of("errors", errors));
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem, HttpServletRequest request) {
        var response = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.properties().get("retryAfter") instanceof Number seconds) {
            response.header(HttpHeaders.RETRY_AFTER, seconds.toString());
        } else if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return response.body(ProblemDetails.of(problem, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
