package org.xuequ.rest;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** A problem in the words of RFC 9457 and of the reader. */
final class ProblemDetails {
    private ProblemDetails() {}

    static ProblemDetail of(Problem problem, @Nullable String acceptLanguage) {
        var locale = Languages.of(acceptLanguage);
        boolean english = Languages.english(locale);
        var detail = ProblemDetail.forStatusAndDetail(problem.status(), english ? problem.en() : problem.zh());
        detail.setType(URI.create(problem.type()));
        detail.setTitle(problem.slug());
        Map<String, Object> properties = new LinkedHashMap<>(problem.properties());
        properties.forEach(detail::setProperty);
        return detail;
    }
}
