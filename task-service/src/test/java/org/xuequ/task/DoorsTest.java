package org.xuequ.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xuequ.testkit.TestPerson;

/** Everything people do over HTTP, against the whole service. */
class DoorsTest extends ARunningTaskService {

    private TestPerson principal() {
        return of("principal").granted("PRINCIPAL", district.path(1));
    }

    private TestPerson lead() {
        return of("jwc-lead").granted("DEPARTMENT_LEAD", district.path(1) + "/jwc");
    }

    private TestPerson teacher() {
        return of("t1").granted("TEACHER", district.path(1) + "/jwc");
    }

    private TestPerson colleague() {
        return of("t2").granted("TEACHER", district.path(1) + "/dyc");
    }

    private TestPerson stranger() {
        return TestPerson.of("p-other").ofDistrict("d9").granted("PRINCIPAL", "/d9/s01");
    }

    private TestPerson of(String who) {
        return TestPerson.of(district.person(1, who)).ofDistrict(district.id());
    }

    private String lessons() {
        return task("m3:once:" + district.person(1, "t1"));
    }

    @Test
    void without_a_token_no_door_opens() {
        assertThat(http.get(null, "/tasks").status()).isEqualTo(401);
        assertThat(http.post(null, Http.id("x") + "/complete", "{}").type()).contains("problem+json");
    }

    @Test
    void a_task_of_another_school_does_not_exist() {
        aSchoolAtWork();
        for (TestPerson who : List.of(stranger(), colleague())) {
            assertThat(http.get(who, Http.id(lessons())).status()).isEqualTo(404);
            assertThat(http.get(who, Http.id(lessons()) + "/evidence").status()).isEqualTo(404);
            assertThat(http.post(who, Http.id(lessons()) + "/evidence", "{}").status())
                    .isEqualTo(404);
        }
        assertThat(http.get(stranger(), "/tasks").json().path("items")).isEmpty();
        assertThat(http.get(stranger(), "/tasks?under=" + district.path(1))
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(http.get(principal(), Http.id("no-such-task")).status()).isEqualTo(404);
    }

    @Test
    void a_teacher_sees_their_own_and_a_principal_the_schools() {
        List<String> ids = aSchoolAtWork();
        assertThat(ids(http.get(teacher(), "/tasks?assignee=me"))).containsExactly(lessons());
        assertThat(ids(http.get(teacher(), "/tasks"))).containsExactly(lessons());
        assertThat(ids(http.get(principal(), "/tasks"))).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ids(http.get(principal(), "/tasks?under=" + district.path(1) + "/jwc")))
                .hasSizeLessThan(ids.size())
                .contains(lessons());
    }

    @Test
    void a_list_comes_in_pages_that_together_are_the_whole() {
        List<String> ids = aSchoolAtWork();
        var found = new ArrayList<String>();
        String after = "";
        do {
            var page = http.get(principal(), "/tasks?limit=3" + after).json();
            page.path("items").forEach(item -> found.add(item.path("taskId").asString()));
            assertThat(page.path("items").size()).isBetween(1, 3);
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());
        assertThat(found).isSorted().doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void a_list_is_narrowed_by_status_plan_and_due_date() {
        aSchoolAtWork();
        http.post(lead(), Http.id(task("m2:2026-03")) + "/complete", "{}");
        assertThat(ids(http.get(principal(), "/tasks?status=DONE"))).containsExactly(task("m2:2026-03"));
        assertThat(ids(http.get(
                        principal(), "/tasks?plan=" + district.planId() + "&dueBefore=2026-04-01T00:00:00%2B08:00")))
                .containsExactly(task("m2:2026-03"));
        assertThat(http.get(principal(), "/tasks?status=NONSENSE").status()).isEqualTo(400);
        assertThat(http.get(principal(), "/tasks?after=***").status()).isEqualTo(400);
    }

    @Test
    void evidence_that_reaches_the_quota_completes_the_task_and_is_kept() {
        aSchoolAtWork();
        var first = http.post(
                teacher(),
                Http.id(lessons()) + "/evidence",
                "{\"count\": 12, \"note\": \"听课十二节\", \"on\": \"2026-03-09\"}");
        assertThat(first.json().path("progress").asInt()).isEqualTo(12);
        assertThat(first.json().path("status").asString()).isEqualTo("OPEN");
        assertThat(http.post(teacher(), Http.id(lessons()) + "/complete", "{}")
                        .json()
                        .path("type")
                        .asString())
                .isEqualTo("urn:xuequ:problem:quota-not-reached");
        var last = http.post(teacher(), Http.id(lessons()) + "/evidence", "{\"count\": 8}");
        assertThat(last.json().path("status").asString()).isEqualTo("DONE");

        var entries = http.get(teacher(), Http.id(lessons()) + "/evidence").json();
        assertThat(entries).hasSize(2);
        assertThat(entries.path(0).path("on").asString()).isEqualTo("2026-03-09");
        assertThat(hears("task.completed.v1", "taskId", lessons())
                        .json()
                        .path("progress")
                        .asInt())
                .isEqualTo(20);
    }

    @Test
    void a_request_sent_twice_has_one_effect() {
        aSchoolAtWork();
        String key = UUID.randomUUID().toString();
        String door = Http.id(lessons()) + "/evidence";
        var once = http.post(teacher(), door, "{\"count\": 5}", "Idempotency-Key", key);
        var twice = http.post(teacher(), door, "{\"count\": 5}", "Idempotency-Key", key);
        assertThat(once.json().path("progress").asInt()).isEqualTo(5);
        assertThat(twice.json()).isEqualTo(once.json());
        assertThat(twice.etag()).isEqualTo(once.etag());

        var other = http.post(teacher(), door, "{\"count\": 6}", "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("type").asString()).isEqualTo("urn:xuequ:problem:idempotency-key-reused");
    }

    @Test
    void a_change_made_from_an_old_version_is_refused() {
        aSchoolAtWork();
        String door = Http.id(lessons());
        String etag = Objects.requireNonNull(http.get(teacher(), door).etag());
        assertThat(http.post(teacher(), door + "/evidence", "{}", "If-Match", etag)
                        .status())
                .isEqualTo(200);
        assertThat(http.post(teacher(), door + "/evidence", "{}", "If-Match", etag)
                        .status())
                .isEqualTo(412);
        assertThat(http.get(teacher(), door).json().path("progress").asInt()).isEqualTo(1);
    }

    @Test
    void leads_waive_and_reopen_but_the_assignee_does_not_waive() {
        aSchoolAtWork();
        String door = Http.id(lessons());
        assertThat(http.post(teacher(), door + "/waive", "{\"reason\": \"产假\"}").status())
                .isEqualTo(403);
        assertThat(http.post(lead(), door + "/waive", "{\"reason\": \" \"}").status())
                .isEqualTo(400);
        assertThat(http.post(lead(), door + "/waive", "{\"reason\": \"产假\"}")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("WAIVED");
        assertThat(http.post(teacher(), door + "/complete", "{}").status()).isEqualTo(409);
        assertThat(http.post(lead(), door + "/reopen", "").json().path("status").asString())
                .isEqualTo("OPEN");
        hears("task.reopened.v1", "taskId", lessons());
    }

    @Test
    void a_principal_does_not_waive_what_the_district_asks_of_the_school() {
        district.announceTerm();
        district.announceSchool(1);
        district.announceSchool(2);
        district.issueDirective();
        String id = hears("task.batch-opened.v1", "schoolId", district.school(1))
                .json()
                .path("tasks")
                .path(0)
                .path("taskId")
                .asString();
        var reviewer = TestPerson.of("r").ofDistrict(district.id()).granted("REVIEWER", "/" + district.id());
        String body = "{\"reason\": \"学校正在搬迁\"}";
        assertThat(http.post(principal(), Http.id(id) + "/waive", body).status())
                .isEqualTo(403);
        assertThat(http.post(reviewer, Http.id(id) + "/waive", body).status()).isEqualTo(200);
    }

    @Test
    void a_task_goes_to_somebody_of_the_same_school_only() {
        aSchoolAtWork();
        district.announceSchool(2);
        String door = Http.id(lessons()) + "/assign";
        var moved = http.post(principal(), door, "{\"personId\": \"" + district.person(1, "t2") + "\"}");
        assertThat(moved.json().path("assigneeId").asString()).isEqualTo(district.person(1, "t2"));
        assertThat(moved.json().path("leadId").asString()).isEqualTo(district.person(1, "dyc-lead"));
        assertThat(http.post(principal(), door, "{\"personId\": \"" + district.person(2, "t1") + "\"}")
                        .status())
                .isEqualTo(409);
        assertThat(ids(http.get(colleague(), "/tasks?assignee=me"))).contains(lessons());
    }

    @Test
    void bodies_that_are_wrong_are_refused_with_the_field() {
        aSchoolAtWork();
        String door = Http.id(lessons()) + "/evidence";
        var answer = http.post(teacher(), door, "{\"count\": 0}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo("count");
        assertThat(http.post(teacher(), door, "{\"count\": \"many\"}").status()).isEqualTo(400);
        assertThat(http.post(teacher(), door, "{\"note\": \"" + "长".repeat(1001) + "\"}")
                        .status())
                .isEqualTo(400);
        assertThat(http.post(teacher(), door, "not json").status()).isEqualTo(400);
        assertThat(http.post(teacher(), door, "{\"note\": \"" + "x".repeat(2_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void completed_after_it_was_due_it_is_late() {
        aSchoolAtWork();
        clock.moveTo("2026-04-02T08:00:00+08:00");
        var done = http.post(lead(), Http.id(task("m2:2026-03")) + "/complete", "{\"note\": \"教案已查\"}");
        assertThat(done.json().path("late").asBoolean()).isTrue();
        assertThat(done.json().path("completedAt").asString()).isEqualTo("2026-04-02T00:00:00Z");
    }

    @Test
    void the_weeks_of_a_term_are_its_own_districts_to_see() {
        district.announceTerm();
        district.announceSchool(1);
        aSchoolAtWork();
        var weeks = http.get(teacher(), "/terms/t-" + district.id() + "/weeks").json();
        assertThat(weeks).hasSize(20);
        assertThat(weeks.path(0).path("from").asString()).isEqualTo("2026-02-23");
        assertThat(weeks.path(0).path("workdays")).hasSize(4);
        assertThat(weeks.path(10).path("workdays")).hasSize(4);
        assertThat(http.get(stranger(), "/terms/t-" + district.id() + "/weeks").status())
                .isEqualTo(404);
    }

    @Test
    void the_api_describes_itself_and_shows_its_figures_without_a_token() {
        var api = http.get(null, "/v3/api-docs").json();
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("paths").path("/tasks/{id}/complete").path("post").isObject())
                .isTrue();
        assertThat(http.get(null, "/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(http.get(null, "/actuator/prometheus").json().asString())
                .contains("xuequ_clock_pending{clock=\"due\"")
                .contains("xuequ_clock_pending{clock=\"openings\"")
                .contains("xuequ_due_lateness_seconds")
                .contains("xuequ_outbox_pending", "xuequ_outbox_oldest_seconds")
                .contains("xuequ_relay_batch", "xuequ_relay_ack_seconds")
                .contains("spring_cloud_stream_binder_kafka_offset{", "topic=\"plan-events\"")
                .contains("xuequ_clock_seconds");
        assertThat(http.get(null, "/actuator/env").status()).isEqualTo(401);
    }

    private static List<String> ids(Http.Answer answer) {
        var ids = new ArrayList<String>();
        answer.json().path("items").forEach(item -> ids.add(item.path("taskId").asString()));
        return ids;
    }
}
