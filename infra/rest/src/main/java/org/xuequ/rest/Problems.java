package org.xuequ.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.util.DisconnectedClientHelper;
import org.xuequ.messaging.CommandReused;
import org.xuequ.messaging.OutboxFull;
import org.xuequ.messaging.StaleVersion;

/** Every refusal leaves as problem+json in the reader's language; what is not foreseen tells nothing of our insides. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final DisconnectedClientHelper GONE = new DisconnectedClientHelper("org.xuequ.rest.gone");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Problem problem, HttpServletRequest request) {
        return answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleVersion stale, HttpServletRequest request) {
        return answer(request.getHeader(HttpHeaders.IF_MATCH) != null ? Problem.stale() : Failures.busy(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(CommandReused reused, HttpServletRequest request) {
        return answer(Failures.keyReused(), request);
    }

    @ExceptionHandler({OutboxFull.class, DataAccessResourceFailureException.class})
    ResponseEntity<ProblemDetail> later(RuntimeException e, HttpServletRequest request) {
        LOG.warn("put off: {}", e.toString());
        return answer(Failures.later(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(Failures.tooLarge(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return GONE.checkAndLogClientDisconnectedException(e) ? null : answer(Failures.unreadable(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException e, HttpServletRequest request) {
        return answer(
                Failures.fields(e.getBindingResult().getFieldErrors().stream()
                        .map(f -> Map.of("field", f.getField(), "detail", String.valueOf(f.getDefaultMessage())))
                        .toList()),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(HandlerMethodValidationException e, HttpServletRequest request) {
        return answer(
                Failures.fields(e.getParameterValidationResults().stream()
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
        return answer(Failures.argument(e.getName()), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> anything(Exception e, HttpServletRequest request) {
        if (GONE.checkAndLogClientDisconnectedException(e)) {
            return null; // nobody is there to read an answer
        }
        if (e instanceof ErrorResponse known) {
            return answer(Failures.misfit(known.getStatusCode()), request);
        }
        LOG.error("unforeseen on {} {}", request.getMethod(), request.getRequestURI(), e);
        return answer(Failures.unforeseen(), request);
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
