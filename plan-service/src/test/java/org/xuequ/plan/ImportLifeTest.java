package org.xuequ.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.plan.TheDistrict.ADMIN;
import static org.xuequ.plan.TheDistrict.NEIGHBOUR;
import static org.xuequ.plan.TheDistrict.PRINCIPAL;
import static org.xuequ.plan.TheDistrict.TEACHER;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xuequ.plan.Http.Answer;
import org.xuequ.plan.directory.Directory;
import org.xuequ.testkit.TestPerson;
import tools.jackson.databind.JsonNode;

/** Documents on their way to becoming plans, over HTTP, on a real broker and store. */
@ARunningPlanService
class ImportLifeTest {
    private static final String DOCUMENT = """
            柳溪小学2025—2026学年第二学期工作计划

            一、工作目标
            全面提高教育教学质量，办好家门口的学校。
            二、主要措施
            （一）教学常规
            教务处每月检查教案一次。教师每学期听课不少于20节。
            （二）家校合作
            德育处于4月18日前召开一次家长开放日。
            """;

    private static final TestPerson PLANNER = TestPerson.of("p-s01-planner").granted("PLANNER", "/d1/s01");

    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @BeforeEach
    void the_directory_is_known() {
        TheDistrict.tell(directory);
    }

    @Test
    void a_document_is_read_corrected_undone_and_accepted_once() {
        byte[] file = (DOCUMENT + "（三）安全\n每周排查隐患一次。\n").getBytes(UTF_8);
        Answer preview = upload("计划.txt", file);
        assertThat(preview.status()).as(preview.text()).isEqualTo(201);
        String at = "/imports/" + preview.json().path("importId").asString();
        JsonNode plan = preview.json().path("plans").path(0);
        assertThat(plan.path("sections")).hasSize(2);
        assertThat(plan.path("measures")).isNotEmpty();
        assertThat(upload("又一次.txt", file).status())
                .as("the same bytes are the same import")
                .isEqualTo(200);

        String fix = "{\"plan\": 0, \"op\": \"change-section\", \"path\": \"1\", \"heading\": \"总体目标\"}";
        assertThat(principal().post(at + "/corrections", fix).status()).isEqualTo(428);
        Answer fixed = principal().ifMatch(1).post(at + "/corrections", fix);
        assertThat(fixed.text()).contains("总体目标");
        assertThat(principal().ifMatch(1).post(at + "/corrections", fix).status())
                .isEqualTo(412);
        Answer undone = principal().ifMatch(fixed.version()).post(at + "/undo", null);
        assertThat(undone.text()).doesNotContain("总体目标");
        String measure = plan.path("measures").path(0).path("measureId").asString();
        Answer filed = principal()
                .ifMatch(undone.version())
                .post(
                        at + "/corrections",
                        "{\"plan\": 0, \"op\": \"change-measure\", \"measure\": \"%s\", \"category\": \"教学\"}"
                                .formatted(measure));
        assertThat(filed.status()).as(filed.text()).isEqualTo(200);

        String wish = "{\"plan\": 0, \"termId\": \"t-2026-2\", \"kind\": \"TERM\"}";
        Answer accepted = principal().ifMatch(filed.version()).post(at + "/accept", wish);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(201);
        Answer again = principal().ifMatch(filed.version()).post(at + "/accept", wish);
        assertThat(again.json().path("planId")).isEqualTo(accepted.json().path("planId"));
        assertThat(accepted.json().path("sections").path(0).path("key").asString())
                .isEqualTo("goals");
        assertThat(accepted.json().path("measures").path(0).path("category").asString())
                .isEqualTo("教学");
        assertThat(principal().get(at).json().path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(principal().ifMatch(99).post(at + "/undo", null).status()).isEqualTo(412);
    }

    @Test
    void sections_are_rearranged_undone_and_made_again_by_one_person_at_a_time() {
        String text = DOCUMENT + "（三）卫生\n总务处每周检查一次卫生。\n";
        Answer preview = upload("整理.txt", text.getBytes(UTF_8));
        String at = "/imports/" + preview.json().path("importId").asString();
        Answer split =
                corrected(at, preview, "\"op\": \"split-section\", \"path\": \"2.1\", \"at\": 11, \"heading\": \"听课\"");
        assertThat(heading(split, "2.2")).isEqualTo("听课");
        assertThat(measure(split, "20节")).isEqualTo("2.2");
        assertThat(measure(split, "教案")).isEqualTo("2.1");
        Answer merged = corrected(at, split, "\"op\": \"merge-sections\", \"path\": \"2.4\", \"into\": \"2.3\"");
        assertThat(measure(merged, "卫生")).isEqualTo("2.3");
        Answer moved = corrected(at, merged, "\"op\": \"move-section\", \"path\": \"2.3\", \"position\": 0");
        assertThat(heading(moved, "1")).isEqualTo("家校合作");
        assertThat(measure(moved, "卫生")).isEqualTo("1");
        Answer union = corrected(at, moved, "\"op\": \"change-plan\", \"kind\": \"UNION\"");
        assertThat(union.json().path("corrections").findValuesAsString("op"))
                .containsExactly("split-section", "merge-sections", "move-section", "change-plan");

        assertThat(Http.as(PLANNER, port)
                        .ifMatch(moved.version())
                        .post(at + "/undo", null)
                        .problem())
                .as("somebody else was faster")
                .isEqualTo("stale");
        Answer back = principal().ifMatch(union.version()).post(at + "/undo", null);
        back = principal().ifMatch(back.version()).post(at + "/undo", null);
        assertThat(measure(back, "卫生")).isEqualTo("2.3");
        assertThat(back.json().path("undone").asInt()).isEqualTo(2);
        Answer again = principal().ifMatch(back.version()).post(at + "/redo", null);
        assertThat(again.json().path("plans")).isEqualTo(moved.json().path("plans"));
        assertThat(principal()
                        .ifMatch(again.version())
                        .post(
                                at + "/corrections",
                                "{\"plan\": 0, \"op\": \"move-section\", \"path\": \"1\", \"parent\": \"1\", \"position\": 0}")
                        .problem())
                .isEqualTo("cannot-move");

        Answer accepted = principal()
                .ifMatch(again.version())
                .post(at + "/accept", "{\"plan\": 0, \"termId\": \"t-2026-2\", \"kind\": \"TERM\"}");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(201);
        assertThat(accepted.json().path("sections").findValuesAsString("title"))
                .containsExactly("家校合作", "工作目标", "主要措施");
    }

    @Test
    void a_section_is_retyped_and_the_list_says_who_corrected_what_and_when() {
        Answer preview = upload("回顾.txt", (DOCUMENT + "（三）回顾\n去年的工作都做完了。\n").getBytes(UTF_8));
        String at = "/imports/" + preview.json().path("importId").asString();
        Answer retyped = corrected(at, preview, "\"op\": \"retype\", \"path\": \"1\", \"kind\": \"SUMMARY\"");
        assertThat(retyped.json().path("plans").path(0).path("sections").findValuesAsString("kind"))
                .contains("SUMMARY", "PLAN");
        JsonNode made = retyped.json().path("corrections").path(0);
        assertThat(made.path("op").asString()).isEqualTo("retype");
        assertThat(made.path("by").asString()).isEqualTo(PRINCIPAL.id());
        assertThat(Instant.parse(made.path("at").asString())).isBefore(Instant.parse("9999-01-01T00:00:00Z"));
        Answer byAnother = Http.as(PLANNER, port)
                .ifMatch(retyped.version())
                .post(at + "/corrections", "{\"plan\": 0, \"op\": \"drop-section\", \"path\": \"2.3\"}");
        assertThat(byAnother.json().path("corrections").findValuesAsString("by"))
                .containsExactly(PRINCIPAL.id(), PLANNER.id());
        Answer accepted = principal()
                .ifMatch(byAnother.version())
                .post(at + "/accept", "{\"plan\": 0, \"termId\": \"t-2026-2\", \"kind\": \"TERM\"}");
        assertThat(accepted.json().path("sections").findValuesAsString("kind")).containsExactly("SUMMARY", "PLAN");
        assertThat(principal()
                        .ifMatch(byAnother.version())
                        .post(at + "/corrections", "{\"plan\": 0, \"op\": \"retype\", \"path\": \"1\"}")
                        .status())
                .isEqualTo(400);
    }

    private Answer corrected(String at, Answer before, String correction) {
        Answer answer =
                principal().ifMatch(before.version()).post(at + "/corrections", "{\"plan\": 0, " + correction + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static String heading(Answer preview, String path) {
        JsonNode sections = preview.json().path("plans").path(0).path("sections");
        JsonNode section = sections.path(-1);
        for (String ordinal : path.split("\\.")) {
            section = sections.path(Integer.parseInt(ordinal) - 1);
            sections = section.path("children");
        }
        return section.path("heading").asString();
    }

    /** Path of the section that the measure with these words stands in. */
    private static String measure(Answer preview, String words) {
        for (JsonNode measure : preview.json().path("plans").path(0).path("measures")) {
            if (measure.path("quote").asString().contains(words)) {
                return measure.path("section").asString();
            }
        }
        throw new AssertionError(words + " in " + preview.text());
    }

    @Test
    void sections_of_a_document_answer_the_sections_of_a_cycle() {
        Answer cycle = Http.as(ADMIN, port).post("/cycles", """
                        {"title": "征集", "termId": "t-2026-2", "planKind": "TERM", "schools": ["s01"], "sections": [
                          {"key": "means", "title": "工作措施", "deadline": "2026-03-06"},
                          {"key": "goals", "title": "工作目标", "deadline": "2026-03-06"},
                          {"key": "safety", "title": "安全", "deadline": "2026-03-06"}]}""");
        Answer preview = upload("计划.txt", (DOCUMENT + "\n").getBytes(UTF_8));
        Answer plan = principal()
                .ifMatch(1)
                .post(
                        "/imports/" + preview.json().path("importId").asString() + "/accept",
                        "{\"plan\": 0, \"cycleId\": \"%s\"}"
                                .formatted(cycle.json().path("cycleId").asString()));
        assertThat(plan.status()).as(plan.text()).isEqualTo(201);
        assertThat(plan.json().path("sections").findValuesAsString("key")).containsExactly("means", "goals", "safety");
        assertThat(plan.json().path("sections").path(1).path("text").asString()).contains("家门口的学校");
        assertThat(plan.json().path("sections").path(2).path("text").asString(""))
                .isEmpty();
        assertThat(plan.json().path("measures").findValuesAsString("section")).containsOnly("means");
    }

    @Test
    void the_original_is_kept_to_the_byte_for_those_who_may_have_it() {
        byte[] file = (DOCUMENT + "附：" + "长文。".repeat(400)).getBytes(UTF_8);
        Answer preview = upload("柳溪 计划.txt", file);
        String original = "/imports/" + preview.json().path("importId").asString() + "/original";
        Answer download = principal().get(original);
        assertThat(download.bytes()).isEqualTo(file);
        assertThat(download.headers().get("content-disposition"))
                .startsWith("attachment")
                .contains("UTF-8''");
        assertThat(download.headers().get("content-type")).isEqualTo("application/octet-stream");
        assertThat(download.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(Http.as(NEIGHBOUR, port).get(original).status()).isEqualTo(404);
        assertThat(Http.as(TEACHER, port).get(original).status()).isEqualTo(403);
    }

    @Test
    void what_is_no_document_is_refused_by_name() {
        assertThat(upload("空.txt", new byte[0]).problem()).isEqualTo("empty-file");
        Answer picture = upload("图片.txt", picture());
        assertThat(picture.status()).isEqualTo(422);
        assertThat(picture.problem()).isEqualTo("not-a-document");
        Answer huge = upload("大.txt", new byte[100 * 1024 * 1024]);
        assertThat(huge.status()).isEqualTo(413);
        assertThat(huge.problem()).isEqualTo("too-large");
        assertThat(upload("计划.txt", DOCUMENT.getBytes(UTF_8)).status())
                .as("the next good one goes through")
                .isBetween(200, 201);
    }

    @Test
    void nobody_brings_a_document_to_another_school() {
        assertThat(Http.as(NEIGHBOUR, port)
                        .upload("/imports", "计划.txt", DOCUMENT.getBytes(UTF_8), "/d1/s01")
                        .status())
                .isEqualTo(404);
        assertThat(Http.as(TEACHER, port)
                        .upload("/imports", "计划.txt", DOCUMENT.getBytes(UTF_8), "/d1/s01")
                        .status())
                .isEqualTo(403);
    }

    /** The head of a JPEG and noise after it. */
    private static byte[] picture() {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, 0, bytes, 0, 4);
        return bytes;
    }

    private Answer upload(String name, byte[] file) {
        return principal().upload("/imports", name, file, "/d1/s01");
    }

    private Http principal() {
        return Http.as(PRINCIPAL, port);
    }
}
