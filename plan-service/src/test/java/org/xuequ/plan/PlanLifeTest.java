package org.xuequ.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.xuequ.plan.TheDistrict.ADMIN;
import static org.xuequ.plan.TheDistrict.LEAD;
import static org.xuequ.plan.TheDistrict.NEIGHBOUR;
import static org.xuequ.plan.TheDistrict.PRINCIPAL;
import static org.xuequ.plan.TheDistrict.REVIEWER;
import static org.xuequ.plan.TheDistrict.TEACHER;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xuequ.contracts.Contracts;
import org.xuequ.plan.Http.Answer;
import org.xuequ.plan.PlanEventsHeard.Heard;
import org.xuequ.plan.directory.Directory;
import tools.jackson.databind.JsonNode;

/** The life of plans over HTTP, on a real broker and store. */
@ARunningPlanService
class PlanLifeTest {
    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @BeforeEach
    void the_directory_is_known() {
        TheDistrict.tell(directory);
    }

    @Test
    void from_the_call_to_the_activated_plan() {
        String cycle = openACycle();
        Answer begun = principal().once("begin-" + cycle).post("/plans", """
                        {"orgPath": "/d1/s01", "title": "柳溪小学工作计划", "cycleId": "%s",
                         "sections": [{"key": "goals", "title": "工作目标", "text": "教学质量稳步提高。每月检查教案一次。"}],
                         "measures": [{"section": "goals", "action": "检查教案", "quote": "每月检查教案一次",
                           "recurrence": "MONTHLY", "quota": {"cmp": "=", "n": 1, "unit": "次", "per": "MONTH"},
                           "responsible": ["教务处"]}]}""".formatted(cycle));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String plan = "/plans/" + begun.json().path("planId").asString();
        assertThat(begun.json().path("sections"))
                .as("what is called for and was not given begins empty")
                .hasSize(2);

        Answer submitted = principal().post(plan + "/sections/goals/submit", null);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        Answer returned = reviewer().post(plan + "/sections/goals/return", "{\"reason\": \"请写明目标值。\"}");
        assertThat(section(returned, "goals").path("returnReason").asString()).isEqualTo("请写明目标值。");
        assertThat(principal().post(plan + "/sections/goals/submit", null).problem())
                .isEqualTo("section-returned");

        Answer rewritten = principal()
                .ifMatch(returned.version())
                .put(plan + "/sections/goals", "{\"text\": \"教学质量优良率达到85%。每月检查教案一次。\"}");
        assertThat(section(rewritten, "goals").path("status").asString()).isEqualTo("DRAFT");
        principal().post(plan + "/sections/goals/submit", null);
        JsonNode changes = reviewer().get(plan + "/sections/goals/changes").json();
        assertThat(changes.findValuesAsString("op")).contains("-", "+", "=");
        assertThat(changes.toString()).contains("85%");
        assertThat(reviewer().get(plan + "/sections/goals/revisions").json()).hasSize(2);

        reviewer().post(plan + "/sections/goals/approve", null);
        Answer now = principal().get(plan);
        principal().ifMatch(now.version()).put(plan + "/sections/measures", "{\"text\": \"按月推进，逐项落实。\"}");
        principal().post(plan + "/sections/measures/submit", null);
        Answer approved = reviewer().once("last-" + cycle).post(plan + "/sections/measures/approve", null);
        assertThat(approved.json().path("status").asString()).isEqualTo("ACTIVE");
        assertThat(reviewer()
                        .once("last-" + cycle)
                        .post(plan + "/sections/measures/approve", null)
                        .version())
                .isEqualTo(approved.version());

        activatedOnce(begun.json().path("planId").asString(), approved.version());
    }

    private static void activatedOnce(String planId, long version) {
        try (var events = new PlanEventsHeard()) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            !events.about("plan.activated.v1", "planId", planId).isEmpty());
            // One more look, in case a second one follows.
            var activated = events.about("plan.activated.v1", "planId", planId);
            assertThat(activated).hasSize(1);
            Heard event = activated.getFirst();
            assertThat(event.key()).isEqualTo("s01");
            assertThat(event.event().path("version").asLong()).isEqualTo(version);
            assertThat(Contracts.violations("plan.activated.v1", event.json())).isEmpty();
            assertThat(event.event().path("measures")).hasSize(1);
            assertThat(events.about("plan.section-submitted.v1", "planId", planId))
                    .hasSize(3);
            assertThat(events.about("plan.section-returned.v1", "planId", planId))
                    .hasSize(1);
            assertThat(events.about("plan.section-approved.v1", "planId", planId))
                    .hasSize(2);
        }
    }

    @Test
    void the_districts_own_plan_issues_each_directive_once_for_the_open_schools() {
        Answer begun = admin().post("/plans", """
                        {"orgPath": "/d1", "kind": "DISTRICT", "title": "学区工作计划", "termId": "t-2026-2",
                         "sections": [{"key": "tasks", "title": "工作任务", "text": "各校于3月20日之前上报规划。"}],
                         "measures": [{"measureId": "m1", "section": "tasks", "action": "上报规划",
                           "due": {"kind": "deadline", "text": "3月20日之前", "normalized": "--03-20"},
                           "responsible": ["各校"]}]}""");
        String planId = begun.json().path("planId").asString();
        admin().post("/plans/" + planId + "/sections/tasks/submit", null);
        Answer approved = reviewer().post("/plans/" + planId + "/sections/tasks/approve", null);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        try (var events = new PlanEventsHeard()) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !events.about("plan.directive-issued.v1", "planId", planId)
                            .isEmpty());
            Heard issued =
                    events.about("plan.directive-issued.v1", "planId", planId).getFirst();
            assertThat(Contracts.violations("plan.directive-issued.v1", issued.json()))
                    .isEmpty();
            assertThat(issued.event().path("directiveId").asString()).isEqualTo(planId + ":m1");
            assertThat(issued.event().path("schools").toString()).isEqualTo("[\"s01\",\"s02\"]");
        }
    }

    @Test
    void a_repeated_request_has_one_effect_and_its_key_serves_no_other() {
        String key = UUID.randomUUID().toString();
        Answer first = principal().once(key).post("/plans", aPlan("一份计划"));
        Answer again = principal().once(key).post("/plans", aPlan("一份计划"));
        assertThat(again.json().path("planId")).isEqualTo(first.json().path("planId"));
        assertThat(principal().once(key).post("/plans", aPlan("另一份计划")).problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_form_made_from_an_old_version_is_refused_and_changes_nothing() {
        Answer begun = principal().post("/plans", aPlan("计划"));
        String plan = "/plans/" + begun.json().path("planId").asString();
        String body = "{\"text\": \"改过的文字。\"}";
        assertThat(principal().put(plan + "/sections/goals", body).status()).isEqualTo(428);
        assertThat(principal().ifMatch(1).put(plan + "/sections/goals", body).version())
                .isEqualTo(2);
        Answer stale = principal().ifMatch(1).put(plan + "/sections/goals", "{\"text\": \"更晚的文字。\"}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(principal().get(plan).json().toString()).contains("改过的文字").doesNotContain("更晚的文字");
    }

    @Test
    void another_school_finds_nothing_and_a_teacher_of_the_own_school_only_reads() {
        Answer begun = principal().post("/plans", aPlan("计划"));
        String planId = begun.json().path("planId").asString();
        assertThat(Http.as(NEIGHBOUR, port).get("/plans/" + planId).status()).isEqualTo(404);
        assertThat(Http.as(NEIGHBOUR, port)
                        .post("/plans/" + planId + "/sections/goals/submit", null)
                        .status())
                .isEqualTo(404);
        assertThat(Http.as(NEIGHBOUR, port)
                        .get("/plans?under=/d1/s01&limit=500")
                        .json()
                        .path("items"))
                .isEmpty();
        Http teacher = Http.as(TEACHER, port);
        assertThat(teacher.get("/plans/" + planId).status()).isEqualTo(200);
        assertThat(teacher.post("/plans/" + planId + "/sections/goals/submit", null)
                        .status())
                .isEqualTo(403);
        assertThat(principal()
                        .post("/plans/" + planId + "/sections/goals/approve", null)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_lead_of_a_section_writes_it_and_no_other() {
        Answer begun = principal().post("/plans", """
                        {"orgPath": "/d1/s01", "kind": "TERM", "title": "计划", "termId": "t-2026-2", "sections": [
                          {"key": "goals", "title": "目标", "text": "甲。", "leadId": "p-s01-lead"},
                          {"key": "means", "title": "措施", "text": "乙。"}]}""");
        String plan = "/plans/" + begun.json().path("planId").asString();
        Http lead = Http.as(LEAD, port);
        assertThat(lead.ifMatch(1)
                        .put(plan + "/sections/goals", "{\"text\": \"丙。\"}")
                        .status())
                .isEqualTo(200);
        assertThat(lead.ifMatch(2)
                        .put(plan + "/sections/means", "{\"text\": \"丁。\"}")
                        .status())
                .isEqualTo(403);
        assertThat(principal()
                        .ifMatch(2)
                        .put(plan + "/sections/means", "{\"text\": \"丁。\", \"leadId\": \"p-s02-principal\"}")
                        .problem())
                .isEqualTo("unknown-person");
    }

    @Test
    void wrong_requests_are_told_what_is_wrong() {
        Answer begun = principal().post("/plans", aPlan("计划"));
        String plan = "/plans/" + begun.json().path("planId").asString();
        assertThat(principal().post(plan + "/sections/no-such/submit", null).problem())
                .isEqualTo("unknown-section");
        assertThat(admin().post("/cycles", """
                                {"title": "征集", "termId": "t-2026-2", "planKind": "TERM",
                                 "sections": [{"key": "goals", "title": "目标", "deadline": "2026-02-23"}]}""").problem()).isEqualTo("deadline-outside-term");
        assertThat(principal().post("/plans", "{\"orgPath\": \"/d1/s01\"}").status())
                .isEqualTo(400);
        assertThat(principal().post("/plans", "not json").problem()).isEqualTo("unreadable");
        Answer english = principal().with("Accept-Language", "en").post(plan + "/sections/no-such/submit", null);
        assertThat(english.json().path("detail").asString()).contains("no section");
    }

    @Test
    void lists_come_in_pages() {
        principal().post("/plans", aPlan("甲"));
        principal().post("/plans", aPlan("乙"));
        Answer first = principal().get("/plans?limit=1");
        assertThat(first.json().path("items")).hasSize(1);
        Answer second = principal()
                .get("/plans?limit=1&after=" + first.json().path("next").asString());
        assertThat(second.json().path("items").path(0).path("planId"))
                .isNotEqualTo(first.json().path("items").path(0).path("planId"));
    }

    @Test
    void the_doors_describe_themselves() {
        Answer description = principal().get("/v3/api-docs");
        assertThat(description.json().path("openapi").asString()).startsWith("3.1");
        assertThat(description.json().path("paths").propertyNames())
                .contains("/plans/{planId}/sections/{key}/submit", "/imports/{importId}/accept", "/cycles");
    }

    private String openACycle() {
        Answer template = admin().post("/templates", """
                        {"title": "学期计划", "planKind": "TERM", "sections": [
                          {"key": "goals", "title": "工作目标"}, {"key": "measures", "title": "主要措施"}]}""");
        assertThat(template.status()).as(template.text()).isEqualTo(201);
        Answer cycle = admin().once("open-" + UUID.randomUUID()).post("/cycles", """
                        {"title": "第二学期工作计划征集", "termId": "t-2026-2", "planKind": "TERM", "templateId": "%s",
                         "sections": [{"key": "goals", "deadline": "2026-03-06", "graceWorkdays": 2},
                                      {"key": "measures", "deadline": "2026-03-13"}]}""".formatted(
                        template.json().path("templateId").asString()));
        assertThat(cycle.status()).as(cycle.text()).isEqualTo(201);
        assertThat(cycle.json().path("sections").path(0).path("onTimeUntil").asString())
                .isEqualTo("2026-03-10T15:59:59.999Z");
        return cycle.json().path("cycleId").asString();
    }

    private static String aPlan(String title) {
        return """
                {"orgPath": "/d1/s01", "kind": "TERM", "title": "%s", "termId": "t-2026-2",
                 "sections": [{"key": "goals", "title": "目标", "text": "先做一件事。"}]}""".formatted(title);
    }

    private static JsonNode section(Answer plan, String key) {
        for (JsonNode section : plan.json().path("sections")) {
            if (section.path("key").asString().equals(key)) {
                return section;
            }
        }
        throw new AssertionError("no section " + key + " in " + plan.text());
    }

    private Http admin() {
        return Http.as(ADMIN, port);
    }

    private Http principal() {
        return Http.as(PRINCIPAL, port);
    }

    private Http reviewer() {
        return Http.as(REVIEWER, port);
    }
}
