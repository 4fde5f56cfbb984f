package org.xuequ.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureMockMvc
class DoorsTest {
    @Autowired
    MockMvcTester doors;

    private static RequestPostProcessor a(String role, String path) {
        return jwt().jwt(t ->
                t.subject("ana").claim("name", "安娜").claim("grants", List.of(Map.of("role", role, "path", path))));
    }

    @Test
    void without_a_token_every_door_says_sign_in_first_in_chinese_and_english() {
        assertThat(doors.get().uri("/schools/s01"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("请先登录");
        assertThat(doors.get().uri("/schools/s01").header("Accept-Language", "en-GB,en;q=0.8"))
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:xuequ:problem:unauthenticated");
    }

    @Test
    void what_is_out_of_sight_does_not_exist_and_what_is_not_granted_is_forbidden() {
        assertThat(doors.get().uri("/schools/s02").with(a("PRINCIPAL", "/d1/s01")))
                .hasStatus(404);
        assertThat(doors.get().uri("/schools/s01").with(a("TEACHER", "/d1/s01")))
                .hasStatus(403);
        assertThat(doors.get().uri("/schools/s01").with(a("PRINCIPAL", "/d1/s01")))
                .hasStatusOk();
        assertThat(doors.get().uri("/schools/s01").with(a("DISTRICT_ADMIN", "/d1")))
                .hasStatusOk();
        assertThat(doors.get().uri("/schools/s011").with(a("PRINCIPAL", "/d1/s01")))
                .hasStatus(404);
    }

    @Test
    void a_form_says_which_version_it_was_made_from() {
        assertThat(write("{\"text\":\"a\"}", null)).isEqualTo(428);
        assertThat(write("{\"text\":\"a\"}", "\"2\"")).isEqualTo(412);
        assertThat(write("{\"text\":\"a\"}", "\"3\"")).isEqualTo(200);
        assertThat(write("{\"text\":\"a\"}", "W/\"3\"")).isEqualTo(200);
        assertThat(write("{\"text\":\"a\"}", "\"soon\"")).isEqualTo(412);
    }

    @Test
    void bad_bodies_are_refused_with_what_is_wrong() {
        assertThat(write("{\"text\":\" \"}", "\"3\"")).isEqualTo(400);
        assertThat(write("{\"text\":", "\"3\"")).isEqualTo(400);
        assertThat(write("{\"text\":\"" + "长".repeat(400_000) + "\"}", "\"3\"")).isEqualTo(413);
        assertThat(post("{\"text\":\" \"}", "\"3\"").exchange())
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("text");
    }

    @Test
    void the_same_request_has_the_same_fingerprint_and_another_body_another() {
        assertThat(print("{\"text\":\"a\"}")).isEqualTo(print("{\"text\":\"a\"}"));
        assertThat(print("{\"text\":\"a\"}")).isNotEqualTo(print("{\"text\":\"b\"}"));
    }

    @Test
    void what_nobody_foresaw_tells_nothing_of_our_insides() {
        assertThat(doors.get().uri("/broken").with(a("TEACHER", "/d1")))
                .hasStatus(500)
                .bodyText()
                .doesNotContain("secret")
                .contains("urn:xuequ:problem:unforeseen");
        assertThat(doors.get().uri("/nowhere").with(a("TEACHER", "/d1")))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @Test
    void the_description_and_the_health_are_open() {
        assertThat(doors.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.openapi")
                .asString()
                .startsWith("3.1");
    }

    @Test
    void the_door_of_the_demo_is_not_there_for_a_clock_that_nobody_steers() {
        assertThat(doors.get().uri("/demo/quiet?at=2026-03-01T00:00:00Z")).hasStatus(404);
    }

    private int write(String body, @org.jspecify.annotations.Nullable String ifMatch) {
        return post(body, ifMatch).exchange().getResponse().getStatus();
    }

    private String print(String body) {
        return (String) com.jayway.jsonpath.JsonPath.read(content(body), "$.print");
    }

    private String content(String body) {
        try {
            return post(body, "\"3\"").exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockMvcTester.MockMvcRequestBuilder post(String body, @org.jspecify.annotations.Nullable String ifMatch) {
        var request = doors.post()
                .uri("/notes")
                .with(a("PLANNER", "/d1/s01"))
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", "k1")
                .content(body);
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}
