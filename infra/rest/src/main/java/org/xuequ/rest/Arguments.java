package org.xuequ.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.xuequ.messaging.Command;

/** Controller arguments that come from token and headers: {@link Caller}, {@link IfMatch}, {@link Command}. */
final class Arguments implements HandlerMethodArgumentResolver {
    private static final int KEY_LIMIT = 200;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return List.of(Caller.class, IfMatch.class, Command.class).contains(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == IfMatch.class) {
            return Versions.parse(request.getHeader(HttpHeaders.IF_MATCH));
        }
        return parameter.getParameterType() == Caller.class ? caller(request) : command(request);
    }

    static Caller caller(HttpServletRequest request) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token)) {
            throw Problem.forbidden();
        }
        Jwt jwt = token.getToken();
        String subject = Objects.requireNonNullElse(jwt.getSubject(), "");
        return new Caller(
                subject,
                Objects.requireNonNullElse(jwt.getClaimAsString("name"), subject),
                jwt.getClaimAsString("district"),
                jwt.getClaimAsString("school"),
                grants(jwt.getClaim("grants")),
                Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static List<Grant> grants(@Nullable Object claim) {
        return claim instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(Map.class::cast)
                        .map(m -> new Grant(Role.valueOf(String.valueOf(m.get("role"))), String.valueOf(m.get("path"))))
                        .toList()
                : List.of();
    }

    private static Command command(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            key = UUID.randomUUID().toString();
        }
        if (key.length() > KEY_LIMIT) {
            throw Problem.invalid(
                    "Idempotency-Key",
                    "Idempotency-Key 过长，最多 200 个字符。",
                    "The Idempotency-Key is too long; 200 characters at most.");
        }
        var who = SecurityContextHolder.getContext().getAuthentication();
        Object body = Objects.requireNonNullElse(request.getAttribute(BodyDigest.ATTRIBUTE), "");
        String what = request.getMethod() + " " + request.getRequestURI() + " " + (who == null ? "" : who.getName())
                + " " + body;
        return new Command(key, sha256(what.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
