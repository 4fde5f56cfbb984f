package org.xuequ.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.xuequ.plan.TheDistrict.NEIGHBOUR;
import static org.xuequ.plan.TheDistrict.PRINCIPAL;
import static org.xuequ.plan.TheDistrict.REVIEWER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xuequ.plan.Http.Answer;
import org.xuequ.plan.PlanEventsHeard.Heard;
import org.xuequ.plan.directory.Directory;
import tools.jackson.databind.JsonNode;

/** A newer version of a plan in force, over HTTP, on a real broker and store. */
@ARunningPlanService
class RenewalLifeTest {
    private static final String HEAD = "柳溪小学2025—2026学年第二学期工作计划\n\n";
    private static final String GOALS = "一、工作目标\n全面提高教育教学质量，办好家门口的学校。\n";
    private static final String FIRST = HEAD + GOALS
            + "二、教学工作\n教务处每月检查教案一次。教师每学期听课不少于20节。\n"
            + "三、安全工作\n总务处每周排查校舍隐患一次。\n"
            + "四、家校合作\n德育处于4月18日前召开一次家长开放日。\n";
    private static final String SECOND = HEAD + GOALS
            + "二、教学工作\n教务处每月检查教案一次。教师每学期听课不少于30节。\n"
            + "三、安全工作\n总务处每周排查校舍隐患一次。\n"
            + "四、劳动教育\n德育处于5月20日前组织一次劳动体验周。\n";

    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @BeforeEach
    void the_directory_is_known() {
        TheDistrict.tell(directory);
    }

    @Test
    void what_a_newer_version_leaves_alone_keeps_its_approval_and_its_ids() {
        String first = "/imports/" + preview(FIRST, "一稿.txt");
        Answer plan = principal()
                .ifMatch(1)
                .post(first + "/accept", "{\"plan\": 0, \"termId\": \"t-2026-2\", \"kind\": \"TERM\"}");
        assertThat(plan.status()).as(plan.text()).isEqualTo(201);
        String planId = plan.json().path("planId").asString();
        Map<String, String> idsBefore = ids(plan.json());
        approveAll(planId);
        Answer active = principal().get("/plans/" + planId);
        assertThat(active.json().path("status").asString()).isEqualTo("ACTIVE");

        String second = "/imports/" + preview(SECOND, "二稿.txt");
        String of = "{\"plan\": 0, \"planId\": \"%s\"}".formatted(planId);
        JsonNode difference = principal().post(second + "/compare", of).json();
        assertThat(what(difference.path("sections"), "title"))
                .containsEntry("工作目标", "SAME")
                .containsEntry("教学工作", "CHANGED")
                .containsEntry("安全工作", "SAME")
                .containsEntry("劳动教育", "ADDED")
                .containsEntry("家校合作", "REMOVED");
        assertThat(difference.path("sections").toString()).contains("\"op\":\"+\",\"text\":\"3\"");
        assertThat(whats(difference.path("measures"))).contains("SAME", "CHANGED", "ADDED", "REMOVED");

        String stale = "{\"plan\": 0, \"planId\": \"%s\", \"planVersion\": 1}".formatted(planId);
        assertThat(principal().ifMatch(1).post(second + "/accept", stale).status())
                .isEqualTo(412);
        String wish = "{\"plan\": 0, \"planId\": \"%s\", \"planVersion\": %d}"
                .formatted(planId, difference.path("planVersion").asLong());
        assertThat(Http.as(NEIGHBOUR, port)
                        .ifMatch(1)
                        .post(second + "/accept", wish)
                        .status())
                .isEqualTo(404);
        Answer renewed = principal().ifMatch(1).post(second + "/accept", wish);
        assertThat(renewed.status()).as(renewed.text()).isEqualTo(200);
        assertThat(what(renewed.json().path("sections"), "title", "status"))
                .containsEntry("工作目标", "APPROVED")
                .containsEntry("教学工作", "DRAFT")
                .containsEntry("安全工作", "APPROVED")
                .containsEntry("劳动教育", "DRAFT")
                .containsEntry("家校合作", "DRAFT");
        Map<String, String> idsAfter = ids(renewed.json());
        assertThat(idsAfter.get(quote(idsAfter, "检查教案"))).isEqualTo(idsBefore.get(quote(idsBefore, "检查教案")));
        assertThat(idsAfter.get(quote(idsAfter, "隐患"))).isEqualTo(idsBefore.get(quote(idsBefore, "隐患")));
        assertThat(idsBefore)
                .as("another number of lessons is other work")
                .doesNotContainValue(Objects.requireNonNull(idsAfter.get(quote(idsAfter, "30节"))));
        assertThat(idsAfter.keySet()).noneMatch(words -> words.contains("家长开放日"));
        assertThat(principal().get(second).json().path("status").asString()).isEqualTo("ACCEPTED");

        try (var heard = new PlanEventsHeard()) {
            List<Heard> reopened = await().atMost(Duration.ofSeconds(60))
                    .until(
                            () -> heard.about("plan.section-reopened.v1", "planId", planId),
                            events -> events.size() == 2);
            assertThat(reopened)
                    .as("heard at once, while the version in force goes on")
                    .allMatch(each -> each.event().path("status").asString().equals("ACTIVE"));
        }
        approveAll(planId);
        try (var heard = new PlanEventsHeard()) {
            List<Heard> activated = await().atMost(Duration.ofSeconds(60))
                    .until(() -> heard.about("plan.activated.v1", "planId", planId), events -> events.size() == 2);
            JsonNode last = activated.getLast().event();
            assertThat(last.path("version").asLong())
                    .isGreaterThan(activated.getFirst().event().path("version").asLong());
            assertThat(last.path("measures").findValuesAsString("measureId"))
                    .containsExactlyInAnyOrderElementsOf(idsAfter.values());
        }
    }

    @Test
    void a_title_and_a_kind_that_change_are_shown_as_they_were() {
        String first = "/imports/" + preview(FIRST + "五、读书节\n略。\n", "读书节.txt");
        String title = "{\"op\": \"change-section\", \"plan\": 0, \"path\": \"3\", \"heading\": \"平安校园\"}";
        String kind = "{\"op\": \"retype\", \"plan\": 0, \"path\": \"1\", \"kind\": \"SUMMARY\"}";
        assertThat(principal().ifMatch(1).post(first + "/corrections", title).status())
                .isEqualTo(200);
        assertThat(principal().ifMatch(2).post(first + "/corrections", kind).status())
                .isEqualTo(200);
        String planId = principal()
                .ifMatch(3)
                .post(first + "/accept", "{\"plan\": 0, \"termId\": \"t-2026-2\", \"kind\": \"TERM\"}")
                .json()
                .path("planId")
                .asString();

        String second = "/imports/" + preview(FIRST + "五、读书节\n每班推荐一本书。\n", "读书节二稿.txt");
        JsonNode sections = principal()
                .post(second + "/compare", "{\"plan\": 0, \"planId\": \"%s\"}".formatted(planId))
                .json()
                .path("sections");
        assertThat(what(sections, "title", "titleBefore"))
                .containsEntry("安全工作", "平安校园")
                .containsEntry("教学工作", "");
        assertThat(what(sections, "title", "kindBefore"))
                .containsEntry("工作目标", "SUMMARY")
                .containsEntry("教学工作", "");
    }

    @Test
    void another_units_plan_is_not_renewed() {
        byte[] file = (FIRST + "五、附则\n略。\n").getBytes(UTF_8);
        Answer theirs = Http.as(NEIGHBOUR, port).upload("/imports", "计划.txt", file, "/d1/s02");
        Answer plan = Http.as(NEIGHBOUR, port)
                .ifMatch(1)
                .post(
                        "/imports/" + theirs.json().path("importId").asString() + "/accept",
                        "{\"plan\": 0, \"termId\": \"t-2026-2\", \"kind\": \"TERM\"}");
        String ours = "/imports/" + preview(SECOND + "\n五、附则\n略。\n", "附则.txt");
        String of = "{\"plan\": 0, \"planId\": \"%s\", \"planVersion\": 1}"
                .formatted(plan.json().path("planId").asString());
        assertThat(principal().post(ours + "/compare", of).status()).isEqualTo(404);
        assertThat(principal().ifMatch(1).post(ours + "/accept", of).status()).isEqualTo(404);
        assertThat(Http.as(TheDistrict.ADMIN, port).post(ours + "/compare", of).problem())
                .isEqualTo("other-unit");
    }

    private void approveAll(String planId) {
        String at = "/plans/" + planId;
        for (JsonNode section : principal().get(at).json().path("sections")) {
            if (!section.path("status").asString().equals("APPROVED")) {
                String here = at + "/sections/" + section.path("key").asString();
                Answer submitted = principal().post(here + "/submit", null);
                assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
                Answer approved = Http.as(REVIEWER, port).post(here + "/approve", null);
                assertThat(approved.status()).as(approved.text()).isEqualTo(200);
            }
        }
    }

    private String preview(String text, String name) {
        Answer preview = principal().upload("/imports", name, text.getBytes(UTF_8), "/d1/s01");
        assertThat(preview.status()).as(preview.text()).isIn(200, 201);
        return preview.json().path("importId").asString();
    }

    /** Quote → id. */
    private static Map<String, String> ids(JsonNode plan) {
        var ids = new HashMap<String, String>();
        plan.path("measures")
                .forEach(m ->
                        ids.put(m.path("quote").asString(), m.path("measureId").asString()));
        return ids;
    }

    private static String quote(Map<String, String> ids, String part) {
        return ids.keySet().stream()
                .filter(quote -> quote.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError(part + " in " + ids));
    }

    private static Map<String, String> what(JsonNode sections, String... names) {
        var all = new HashMap<String, String>();
        sections.forEach(section -> all.put(
                section.path(names[0]).asString(),
                section.path(names.length > 1 ? names[1] : "what").asString()));
        return all;
    }

    private static List<String> whats(JsonNode measures) {
        var all = new ArrayList<String>();
        measures.forEach(measure -> all.add(measure.path("what").asString()));
        return all;
    }

    private Http principal() {
        return Http.as(PRINCIPAL, port);
    }
}
