package org.xuequ.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Problems written where no controller is in reach: filters and security. */
final class ProblemAnswers {
    private ProblemAnswers() {}

    static void write(JsonMapper json, Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(
                        ProblemDetails.of(problem, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }
}
