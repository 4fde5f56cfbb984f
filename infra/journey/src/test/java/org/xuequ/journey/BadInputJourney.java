package org.xuequ.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.xuequ.journey.Visitor.Reply;
import tools.jackson.databind.JsonNode;

class BadInputJourney {
    private static final String SCHOOL = "/d1/s01";
    private static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] PLAN =
            "青山小学工作计划\n\n一、工作目标\n办好学校。\n\n二、主要措施\n1、教务处每月检查教案一次。\n".getBytes(StandardCharsets.UTF_8);

    private final Term term = Term.killed();
    private final Visitor planner = Visitor.of(term, "p-s01-planner");
    private final Visitor admin = Visitor.of(term, "p-d1-admin");

    @Test
    void a_file_that_is_no_plan_is_refused_with_its_reason_and_the_next_good_one_is_taken() {
        refused(planner.upload(SCHOOL, "empty.txt", new byte[0]), 400);
        refused(planner.upload(SCHOOL, "picture.txt", PICTURE), 422);
        byte[] unique = ("<" + UUID.randomUUID() + ">\n").getBytes(StandardCharsets.UTF_8);
        byte[] good = Arrays.copyOf(PLAN, PLAN.length + unique.length);
        System.arraycopy(unique, 0, good, PLAN.length, unique.length);
        assertThat(planner.upload(SCHOOL, "plan.txt", good).status()).isEqualTo(201);
    }

    @Test
    void a_hundred_megabytes_are_refused_and_the_service_lives_on() {
        byte[] megabyte = new byte[1_000_000];
        Arrays.fill(megabyte, (byte) 'a');
        assertThat(planner.heardWhileUploading(SCHOOL, "large.txt", Collections.nCopies(100, megabyte)))
                .startsWith("HTTP/1.1 413");
        assertThat(planner.get("plan", "/plans").status()).isEqualTo(200);
    }

    @Test
    void an_unknown_section_and_a_deadline_before_the_term_are_named() {
        String plan = ownPlan().path("planId").asString();
        refused(planner.send("POST", "plan", "/plans/" + plan + "/sections/nowhere/submit", "{}"), 404);
        String cycle = """
                {"title": "太早", "termId": "t-2026-2", "planKind": "TERM",
                 "sections": [{"key": "goals", "title": "工作目标", "deadline": "2025-09-01", "graceWorkdays": 1}]}
                """;
        refused(admin.send("POST", "plan", "/cycles", cycle), 400);
    }

    @Test
    void the_same_request_twice_has_one_effect_and_another_under_its_key_none() {
        String key = UUID.randomUUID().toString();
        String template =
                "{\"title\": \"模板 %s\", \"planKind\": \"TERM\", \"sections\": [{\"key\": \"a\", \"title\": \"甲\"}]}";
        Reply first = admin.send("POST", "plan", "/templates", template.formatted(key), "Idempotency-Key", key);
        Reply again = admin.send("POST", "plan", "/templates", template.formatted(key), "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.json().path("templateId")).isEqualTo(first.json().path("templateId"));
        long made = 0;
        for (JsonNode each : admin.get("plan", "/templates?limit=500").json().path("items")) {
            made += each.path("title").asString().endsWith(key) ? 1 : 0;
        }
        assertThat(made).isEqualTo(1);
        Reply other = admin.send("POST", "plan", "/templates", template.formatted("another"), "Idempotency-Key", key);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void a_form_made_from_an_old_version_is_refused() {
        String form = "{\"name\": \"2025—2026学年第二学期\", \"start\": \"2026-02-24\", \"end\": \"2026-07-10\"}";
        refused(admin.send("PUT", "identity", "/districts/d1/terms/t-2026-2", form, "If-Match", "\"99\""), 412);
        String plan = ownPlan().path("planId").asString();
        Reply stale = planner.send(
                "PUT", "plan", "/plans/" + plan + "/sections/goals", "{\"text\": \"改\"}", "If-Match", "\"1\"");
        refused(stale, 412);
    }

    @Test
    void after_broken_records_on_every_topic_good_ones_go_through() {
        List<Future<?>> sent = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", term.stack().kafka(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String topic : List.of("directory-events", "plan-events", "task-events", "notification-events")) {
                for (int i = 0; i < 20; i++) {
                    sent.add(producer.send(new ProducerRecord<>(topic, "key-" + i, "{\"broken\": ")));
                }
            }
        }
        assertThat(sent).allMatch(one -> one.state() == Future.State.SUCCESS);
        String school = "n" + UUID.randomUUID().toString().substring(0, 8);
        String csv = "id,parent,kind,name,open_from\n%s,d1,SCHOOL,新建小学,2026-07-20\n".formatted(school);
        assertThat(admin.table("/districts/d1/org-units", csv).status()).isEqualTo(200);
        Visitor auditor = Visitor.of(term, "p-d1-auditor");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(auditor.get("reporting", "/reports/district/d1?term=t-2026-2")
                                .text())
                        .contains(school));
    }

    private JsonNode ownPlan() {
        return planner.get("plan", "/plans?under=" + SCHOOL)
                .json()
                .path("items")
                .path(0);
    }

    private static void refused(Reply reply, int status) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.problem()).isNotBlank();
        assertThat(reply.json().path("detail").asString("")).isNotBlank();
    }
}
