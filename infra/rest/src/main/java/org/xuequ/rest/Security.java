package org.xuequ.rest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** Every door asks for a token, but for health, figures, the API's description and the way to a token. */
@Configuration(proxyBeanMethods = false)
class Security {
    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/*",
        "/actuator/info",
        "/actuator/prometheus",
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/v3/api-docs/*",
        "/.well-known/jwks.json",
        "/tokens",
        QuietDoor.PATH, // which only a steered clock opens
        "/error"
    };

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain doors(HttpSecurity http, JsonMapper json) {
        return http.authorizeHttpRequests(
                        r -> r.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                // Bearer tokens in a header are never sent by a browser on its own, so there is nothing to forge.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(o -> o.jwt(j -> {}).authenticationEntryPoint((request, response, e) -> {
                    response.setHeader("WWW-Authenticate", "Bearer");
                    ProblemAnswers.write(
                            json,
                            new Problem(
                                    HttpStatus.UNAUTHORIZED,
                                    "unauthenticated",
                                    "请先登录：没有令牌，或令牌已失效。",
                                    "Sign in first: there is no token, or it is no longer valid."),
                            request,
                            response);
                }))
                .build();
    }
}
