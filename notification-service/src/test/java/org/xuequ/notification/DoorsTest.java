package org.xuequ.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuequ.testkit.TestPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoorsTest extends LivingService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final JsonMapper JSON = JsonMapper.shared();

    private TestPerson teacher;
    private TestPerson principal;
    private TestPerson stranger;
    private TestPerson admin;
    private LocalDate due;

    @BeforeEach
    void people() {
        teacher = TestPerson.of(story.teacher()).granted("TEACHER", story.path() + "/jyz");
        principal = TestPerson.of("pr-" + unique).granted("PRINCIPAL", story.path());
        stranger = TestPerson.of("st-" + unique).granted("PRINCIPAL", "/" + story.district() + "/other");
        admin = TestPerson.of("ad-" + unique).granted("DISTRICT_ADMIN", "/" + story.district());
        due = LocalDate.ofInstant(now(), ZONE).plusDays(10);
    }

    @Test
    void an_inbox_is_ones_own_newest_first_in_the_readers_language() {
        String task = remindedTwice();
        JsonNode mine = json(get(teacher, "/inbox"));
        assertThat(mine.path("items")).hasSize(2);
        assertThat(mine.path("items").get(0).path("step").asString()).isEqualTo("ON_DAY");
        assertThat(mine.path("items").get(0).path("subject").asString()).isEqualTo("【任务提醒】读书笔记：今天到期");
        assertThat(mine.path("items").get(0).path("dueAt").asString()).isEqualTo(due + "T23:59:59.999+08:00");
        assertThat(json(get(principal, "/inbox")).path("items")).isEmpty();
        JsonNode english = json(ask(
                teacher,
                HttpRequest.newBuilder().header("Accept-Language", "en").GET(),
                "/inbox"));
        assertThat(english.path("items").get(1).path("subject").asString()).isEqualTo("[Reminder] 读书笔记: due in 3 days");
        assertThat(english.path("items").get(1).path("taskId").asString()).isEqualTo(task);
    }

    @Test
    void an_inbox_is_read_page_by_page() {
        remindedTwice();
        JsonNode first = json(get(teacher, "/inbox?limit=1"));
        JsonNode second =
                json(get(teacher, "/inbox?limit=1&after=" + first.path("next").asString()));
        assertThat(first.path("items").get(0).path("step").asString()).isEqualTo("ON_DAY");
        assertThat(second.path("items").get(0).path("step").asString()).isEqualTo("BEFORE");
        assertThat(second.has("next")).isFalse();
        assertThat(get(teacher, "/inbox?after=bm9uZQ").statusCode()).isEqualTo(400);
    }

    @Test
    void what_was_read_is_not_unread_and_nobody_reads_it_for_another() {
        remindedTwice();
        String id = json(get(teacher, "/inbox"))
                .path("items")
                .get(0)
                .path("reminderId")
                .asString();
        assertThat(post(principal, "/inbox/" + encoded(id) + "/read").statusCode())
                .isEqualTo(404);
        JsonNode once = json(post(teacher, "/inbox/" + encoded(id) + "/read"));
        JsonNode again = json(post(teacher, "/inbox/" + encoded(id) + "/read"));
        assertThat(once.path("readAt").asString())
                .isNotEmpty()
                .isEqualTo(again.path("readAt").asString());
        assertThat(json(get(teacher, "/inbox?unread=true")).path("items")).hasSize(1);
        assertThat(json(get(teacher, "/inbox")).path("items")).hasSize(2);
    }

    @Test
    void those_who_lead_see_their_own_schools_reminders_and_deliveries_and_no_others() {
        String task = remindedTwice();
        for (String door : List.of("/reminders?task=" + task, "/deliveries?status=SENT")) {
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertThat(json(get(principal, door)).path("items")).hasSize(2));
            assertThat(json(get(admin, door)).path("items")).hasSize(2);
            assertThat(json(get(stranger, door)).path("items")).isEmpty();
            assertThat(get(teacher, door).statusCode()).isEqualTo(403);
        }
        assertThat(json(get(principal, "/reminders?recipient=nobody")).path("items"))
                .isEmpty();
        assertThat(get(principal, "/deliveries?status=LOST").statusCode()).isEqualTo(400);
    }

    @Test
    void lists_are_complete_page_by_page() {
        remindedTwice();
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = json(get(principal, "/reminders?limit=1" + next));
            page.path("items").forEach(item -> ids.add(item.path("reminderId").asString()));
            next = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_policy_is_the_usual_one_until_an_administrator_says_otherwise() {
        String door = "/policies/" + story.district();
        HttpResponse<String> usual = get(teacher, door);
        assertThat(json(usual).path("steps")).hasSize(4);
        assertThat(usual.headers().firstValue("ETag")).hasValue("\"0\"");
        String form = "{\"steps\": [{\"step\": \"BEFORE\", \"days\": 5}], \"at\": \"07:30\"}";
        assertThat(put(principal, door, form, "0").statusCode()).isEqualTo(403);
        assertThat(put(TestPerson.districtAdmin(), door, form, "0").statusCode())
                .isEqualTo(404);
        assertThat(put(admin, door, form, "0").statusCode()).isEqualTo(200);
        assertThat(put(admin, door, form, "0").statusCode()).isEqualTo(412);
        assertThat(json(get(teacher, door)).path("at").asString()).isEqualTo("07:30");
        assertThat(get(stranger, "/policies/d-elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void a_policy_that_makes_no_sense_is_refused_with_what_is_wrong() {
        String door = "/policies/" + story.district();
        for (String form : List.of(
                "{\"steps\": [{\"step\": \"BEFORE\"}], \"at\": \"08:00\"}",
                "{\"steps\": [{\"step\": \"ON_DAY\"}, {\"step\": \"ON_DAY\"}], \"at\": \"08:00\"}",
                "{\"steps\": [], \"at\": \"25:00\"}",
                "{\"steps\": [null], \"at\": \"08:00\"}",
                "{\"at\": \"08:00\"}",
                "{\"steps\": [{\"step\": \"SOMETIME\"}], \"at\": \"08:00\"}")) {
            assertThat(put(admin, door, form, "0").statusCode()).as(form).isEqualTo(400);
        }
        assertThat(get(admin, door).headers().firstValue("ETag")).hasValue("\"0\"");
    }

    @Test
    void a_repeated_change_of_policy_has_one_effect() {
        String door = "/policies/" + story.district();
        String form = "{\"steps\": [{\"step\": \"ON_DAY\"}], \"at\": \"09:00\"}";
        for (int i = 0; i < 3; i++) {
            var request = HttpRequest.newBuilder()
                    .header("Idempotency-Key", unique)
                    .PUT(HttpRequest.BodyPublishers.ofString(form));
            assertThat(ask(admin, request, door).headers().firstValue("ETag")).hasValue("\"1\"");
        }
    }

    @Test
    void a_policy_is_overwritten_only_by_who_says_which_one_he_read() {
        String door = "/policies/" + story.district();
        String first = "{\"steps\": [{\"step\": \"ON_DAY\"}], \"at\": \"09:00\"}";
        String second = "{\"steps\": [{\"step\": \"ON_DAY\"}], \"at\": \"10:00\"}";
        assertThat(put(admin, door, first, null).statusCode()).isEqualTo(200);
        assertThat(put(admin, door, second, null).statusCode()).isEqualTo(428);
        assertThat(json(get(admin, door)).path("at").asString()).isEqualTo("09:00");
        assertThat(put(admin, door, second, "1").statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_policy_holds_for_tasks_that_are_open_already() {
        publish("directory.term-changed.v1", story.term());
        String task = opened();
        put(
                admin,
                "/policies/" + story.district(),
                "{\"steps\": [{\"step\": \"BEFORE\", \"days\": 8}], \"at\": \"10:15\"}",
                "0");
        clock.moveTo(due.minusDays(8).atTime(10, 15).atZone(ZONE).toInstant());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                json(get(principal, "/reminders?task=" + task)).path("items"))
                        .hasSize(1));
    }

    @Test
    void without_a_token_no_door_opens_but_health_and_figures_do() {
        assertThat(anonymous("/inbox").statusCode()).isEqualTo(401);
        assertThat(anonymous("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(anonymous("/v3/api-docs").body())
                .contains("\"openapi\":\"3.1.0\"")
                .contains("/policies/{districtId}");
        String figures = anonymous("/actuator/prometheus").body();
        assertThat(figures)
                .contains("xuequ_clock_pending{clock=\"reminder\"}")
                .contains("xuequ_mail_pending")
                .contains("resilience4j_circuitbreaker_state");
    }

    private String remindedTwice() {
        publish("directory.term-changed.v1", story.term());
        publish("directory.person-changed.v1", story.person(story.teacher(), "安然", "zh-CN"));
        String task = opened();
        clock.moveTo(due.atTime(8, 0).atZone(ZONE).toInstant());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                json(get(principal, "/reminders?task=" + task)).path("items"))
                        .hasSize(2));
        return task;
    }

    private String opened() {
        Instant now = now();
        Story.Task task = story.task("door", due, now);
        publish("task.batch-opened.v1", task.batch());
        await().atMost(SOON).until(() -> figure("xuequ_clock_pending") == 0 && watched(task));
        return task.id();
    }

    private HttpResponse<String> post(TestPerson person, String path) {
        return ask(person, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()), path);
    }

    private HttpResponse<String> put(TestPerson person, String path, String body, @Nullable String version) {
        var request = HttpRequest.newBuilder().PUT(HttpRequest.BodyPublishers.ofString(body));
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return ask(person, request, path);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
