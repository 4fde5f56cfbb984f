package org.xuequ.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.xuequ.contracts.Contracts;
import org.xuequ.testkit.Backing;
import org.xuequ.testkit.WithBacking;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithBacking
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "xuequ.identity.bootstrap-code=first-of-all-codes-0123456789",
            "xuequ.identity.guesses-per-minute=3"
        })
class IdentityTest {
    private static final String BOOTSTRAP = "first-of-all-codes-0123456789";
    private static final String CODE = "k3Jq0vYt7RmX2sWb9ZcD1A";
    private static final JsonMapper JSON = new JsonMapper();

    /** Ids of its own per test: the topics and the store are shared. */
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    private final String district = "d" + tag;
    private final HttpClient http = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void a_district_that_is_loaded_is_told_as_the_contract_says_and_told_once() {
        String admin = token("bootstrap", BOOTSTRAP);
        JsonNode first = body(200, put(admin, "org-units", units()));
        assertThat(first.path("created").asInt()).isEqualTo(3);
        body(200, put(admin, "people", people("TEACHER")));
        body(200, putTerm(admin, "2026-07-10", null));

        JsonNode again = body(200, put(admin, "org-units", units()));
        assertThat(again.path("unchanged").asInt()).isEqualTo(3);
        body(200, put(admin, "people", people("PRINCIPAL")));
        body(200, putTerm(admin, "2026-07-10", null));

        List<ConsumerRecord<String, String>> told = told(7);
        assertThat(told)
                .extracting(each -> header(each, "ce_type") + " " + header(each, "ce_subject") + " "
                        + JSON.readTree(each.value()).path("version").asInt())
                .containsExactlyInAnyOrder(
                        "directory.org-unit-changed.v1 " + district + " 1",
                        "directory.org-unit-changed.v1 s" + tag + " 1",
                        "directory.org-unit-changed.v1 s" + tag + "-jwc 1",
                        "directory.person-changed.v1 p" + tag + " 1",
                        "directory.person-changed.v1 p" + tag + " 2",
                        "directory.person-changed.v1 a" + tag + " 1",
                        "directory.term-changed.v1 t" + tag + " 1");
        assertThat(told).allSatisfy(each -> {
            assertThat(Contracts.violations(header(each, "ce_type"), each.value()))
                    .isEmpty();
            assertThat(each.value()).doesNotContain(CODE).doesNotContain("codeHash");
        });
    }

    @Test
    void a_term_is_changed_only_by_who_says_which_version_he_read() {
        load();
        String admin = token("bootstrap", BOOTSTRAP);
        assertThat(putTerm(admin, "2026-07-10", null).status()).isEqualTo(200);
        assertThat(putTerm(admin, "2026-07-17", null).status()).isEqualTo(428);
        assertThat(putTerm(admin, "2026-07-17", "\"9\"").status()).isEqualTo(412);
        assertThat(putTerm(admin, "2026-07-10", null).status()).isEqualTo(200);
        Answer read = send(admin, "GET", "/districts/" + district + "/terms/t" + tag, null, null);
        assertThat(body(200, read).path("end").asString()).isEqualTo("2026-07-10");
        assertThat(body(200, putTerm(admin, "2026-07-17", read.etag()))
                        .path("end")
                        .asString())
                .isEqualTo("2026-07-17");
    }

    @Test
    void one_bad_row_and_nothing_is_taken() {
        String admin = token("bootstrap", BOOTSTRAP);
        Answer refused = put(admin, "org-units", units() + "x" + tag + ",nowhere,SCHOOL,丙校,2001-09-01,\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").path(0).path("line").asInt()).isEqualTo(5);
        assertThat(body(200, send(admin, "GET", "/org-units?under=/" + district, null, null))
                        .path("items"))
                .isEmpty();
    }

    @Test
    void a_token_says_who_and_what_and_can_be_checked_with_the_published_key() throws Exception {
        load();
        SignedJWT jwt = SignedJWT.parse(token("p" + tag, CODE));
        JWKSet keys = JWKSet.parse(
                send(null, "GET", "/.well-known/jwks.json", null, null).text());
        assertThat(keys.containsNonPublicKeys()).isFalse();
        assertThat(jwt.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("xuequ");
        assertThat(claims.getSubject()).isEqualTo("p" + tag);
        assertThat(claims.getStringClaim("school")).isEqualTo("s" + tag);
        assertThat(claims.getClaim("grants"))
                .isEqualTo(
                        List.of(Map.of("role", "TEACHER", "path", "/" + district + "/s" + tag + "/s" + tag + "-jwc")));
    }

    @Test
    void wrong_codes_are_refused_alike_and_guessing_has_to_wait() {
        load();
        assertThat(signIn("nobody" + tag, CODE).status()).isEqualTo(401);
        assertThat(signIn("p" + tag, CODE).status()).isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            assertThat(signIn("p" + tag, "a wrong code").status()).isEqualTo(401);
        }
        Answer waiting = signIn("p" + tag, CODE);
        assertThat(waiting.status()).isEqualTo(429);
        assertThat(waiting.retryAfter()).isNotBlank();
    }

    @Test
    void without_a_token_and_beyond_ones_grants_there_is_nothing() {
        load();
        String teacher = token("p" + tag, CODE);
        assertThat(send(null, "GET", "/people", null, null).status()).isEqualTo(401);
        assertThat(put(teacher, "people", people("PRINCIPAL")).status()).isEqualTo(404);
        JsonNode seen = body(200, send(teacher, "GET", "/people", null, null)).path("items");
        assertThat(seen).hasSize(1);
        assertThat(seen.path(0).path("id").asString()).isEqualTo("p" + tag);
        String admin = token("a" + tag, CODE);
        assertThat(put(admin, "people", people("PRINCIPAL")).status()).isEqualTo(200);
        assertThat(send(admin, "PUT", "/districts/other/people", "text/csv", people("TEACHER"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_large_district_is_loaded_in_one_go() {
        String admin = token("bootstrap", BOOTSTRAP);
        StringBuilder units = new StringBuilder(units());
        StringBuilder people = new StringBuilder(people("TEACHER"));
        for (int s = 0; s < 60; s++) {
            units.append("s%s-%d,%s,SCHOOL,第%d小学,2001-09-01,\n".formatted(tag, s, district, s));
            for (int p = 0; p < 9; p++) {
                people.append("p%s-%d-%d,张三,,,TEACHER,s%s-%d,%s%d\n".formatted(tag, s, p, tag, s, CODE, p));
            }
        }
        assertThat(body(200, put(admin, "org-units", units.toString()))
                        .path("created")
                        .asInt())
                .isEqualTo(63);
        assertThat(body(200, put(admin, "people", people.toString()))
                        .path("created")
                        .asInt())
                .isEqualTo(542);
    }

    private void load() {
        String admin = token("bootstrap", BOOTSTRAP);
        body(200, put(admin, "org-units", units()));
        body(200, put(admin, "people", people("TEACHER")));
    }

    private String units() {
        return "id,parent,kind,name,open_from,closed_on\n%1$s,,DISTRICT,甲区,2000-01-01,\ns%2$s,%1$s,SCHOOL,乙校,2001-09-01,\ns%2$s-jwc,s%2$s,DEPARTMENT,教务处,2001-09-01,\n"
                .formatted(district, tag);
    }

    private String people(String role) {
        return "id,name,email,locale,role,org,access_code\np%1$s,陈一鸣,t@x.example,,%3$s,s%1$s-jwc,%4$s\na%1$s,林若水,,,DISTRICT_ADMIN,%2$s,%4$s\n"
                .formatted(tag, district, role, CODE);
    }

    private static String term(String end) {
        return "{\"name\":\"下学期\",\"start\":\"2026-02-24\",\"end\":\"" + end + "\",\"weekOne\":\"2026-02-24\","
                + "\"holidays\":[{\"name\":\"清明\",\"from\":\"2026-04-04\",\"to\":\"2026-04-06\"}],\"makeUpWorkdays\":[\"2026-05-09\"]}";
    }

    private record Answer(int status, String text, String retryAfter, String etag) {
        JsonNode json() {
            return JSON.readTree(text);
        }
    }

    private static JsonNode body(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }

    private Answer put(String token, String what, String csv) {
        return send(token, "PUT", "/districts/" + district + "/" + what, "text/csv", csv);
    }

    private Answer putTerm(String token, String end, @Nullable String ifMatch) {
        String path = "/districts/" + district + "/terms/t" + tag;
        return send(token, "PUT", path, "application/json", term(end), ifMatch);
    }

    private String token(String person, String code) {
        return body(200, signIn(person, code)).path("accessToken").asString();
    }

    private Answer signIn(String person, String code) {
        String form = JSON.writeValueAsString(Map.of("personId", person, "accessCode", code));
        return send(null, "POST", "/tokens", "application/json", form);
    }

    private Answer send(
            @Nullable String token, String method, String path, @Nullable String type, @Nullable String body) {
        return send(token, method, path, type, body, null);
    }

    private Answer send(
            @Nullable String token,
            String method,
            String path,
            @Nullable String type,
            @Nullable String body,
            @Nullable String ifMatch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Retry-After").orElse(""),
                    response.headers().firstValue("ETag").orElse(""));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the directory said of this test's ids: {@code expected} records, and no more in the second after. */
    private List<ConsumerRecord<String, String>> told(int expected) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", Backing.kafka());
        settings.put("group.id", "test-" + tag);
        settings.put("auto.offset.reset", "earliest");
        List<ConsumerRecord<String, String>> told = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("directory-events"));
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            long after = Long.MAX_VALUE;
            while (System.nanoTime() < Math.min(end, after)) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                    if (header(record, "ce_subject").contains(tag) && ids.add(header(record, "ce_id"))) {
                        told.add(record);
                    }
                }
                if (told.size() >= expected && after == Long.MAX_VALUE) {
                    after = System.nanoTime() + Duration.ofSeconds(1).toNanos();
                }
            }
        }
        return told;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
