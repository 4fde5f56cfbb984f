package org.xuequ.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.xuequ.plan.TheDistrict.NEIGHBOUR;
import static org.xuequ.plan.TheDistrict.PRINCIPAL;
import static org.xuequ.plan.TheDistrict.TEACHER;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xuequ.plan.Http.Answer;
import org.xuequ.plan.Http.ServerEvent;
import org.xuequ.plan.directory.Directory;
import tools.jackson.databind.JsonNode;

/** Many documents at once, over HTTP, on a real broker and store. */
@ARunningPlanService
class BatchLifeTest {
    private static final byte[] PICTURE = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'
    };

    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @BeforeEach
    void the_directory_is_known() {
        TheDistrict.tell(directory);
    }

    @Test
    void many_files_are_read_behind_and_their_progress_is_told_to_the_end() {
        var files = new ArrayList<Map.Entry<String, byte[]>>();
        for (int i = 0; i < 8; i++) {
            files.add(Map.entry("计划" + i + ".txt", plan("多份" + i)));
        }
        files.add(Map.entry("再来一份.txt", plan("多份0")));
        files.add(Map.entry("图片.txt", PICTURE));
        files.add(Map.entry("空.txt", new byte[0]));
        Answer sent = principal().upload("/import-batches", files, "/d1/s01");
        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        String at = Objects.requireNonNull(sent.headers().get("location"));
        assertThat(sent.json().path("progress").path("files").asInt()).isEqualTo(11);

        List<ServerEvent> events = principal().events(at + "/events");
        assertThat(events.getLast().name()).isEqualTo("done");
        assertThat(events.getLast().json().path("read").asInt()).isEqualTo(9);
        assertThat(events.getLast().json().path("failed").asInt()).isEqualTo(2);
        for (int place = 0; place < 8; place++) {
            assertThat(told(events, place).getLast().path("state").asString()).isEqualTo("READ");
            assertThat(told(events, place)
                            .getLast()
                            .path("found")
                            .path("sections")
                            .asInt())
                    .isEqualTo(2);
        }
        assertThat(told(events, 9).getLast().path("problem").path("type").asString())
                .isEqualTo("urn:xuequ:problem:not-a-document");
        assertThat(told(events, 10).getLast().path("problem").path("title").asString())
                .isEqualTo("empty-file");

        JsonNode summary = principal().get(at).json();
        assertThat(summary.path("files").findValuesAsString("importId")).hasSize(9);
        assertThat(summary.path("files").path(8).path("importId"))
                .as("the same bytes are the same import, within a batch too")
                .isEqualTo(summary.path("files").path(0).path("importId"));
        String preview =
                "/imports/" + summary.path("files").path(3).path("importId").asString();
        assertThat(principal().get(preview).text()).contains("多份3");
        assertThat(principal().get(preview + "/original").bytes()).isEqualTo(plan("多份3"));

        String middle = events.get(events.size() / 2).id();
        List<ServerEvent> rest = principal().with("Last-Event-ID", middle).events(at + "/events");
        assertThat(rest.getLast().name()).isEqualTo("done");
        List<Integer> before = done(events.subList(0, events.size() / 2 + 1));
        assertThat(before).isNotEmpty();
        assertThat(done(rest)).as("each once, before the break or after it").doesNotContainAnyElementsOf(before);
        assertThat(Stream.concat(before.stream(), done(rest).stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 11).boxed().toList());
    }

    @Test
    void a_zip_is_read_file_by_file_and_a_bad_one_stops_no_good_one() {
        byte[] zip = Zip.named(Charset.forName("GBK"))
                .with("春季/语文组.txt", plan("语文组"))
                .with("春季/数学/数学组.txt", plan("数学组"))
                .with("__MACOSX/春季/._语文组.txt", new byte[] {1, 2, 3})
                .with("春季/.DS_Store", new byte[] {1, 2, 3})
                .with("../../外面.txt", plan("外面"))
                .with("春季/照片.doc", PICTURE)
                .with("春季/大.txt", new byte[21 * 1024 * 1024])
                .with("春季/空.docx", new byte[0])
                .with("春季/内层.zip", Zip.named(UTF_8).with("a.txt", plan("内层")).bytes())
                .bytes();
        String at = sent("全校.zip", zip);
        JsonNode done = finished(at);
        assertThat(done.path("skipped").asInt()).isEqualTo(2);
        assertThat(names(done, "READ")).containsExactlyInAnyOrder("春季/语文组.txt", "春季/数学/数学组.txt", "外面.txt");
        assertThat(names(done, "FAILED")).containsExactlyInAnyOrder("春季/照片.doc", "春季/大.txt", "春季/空.docx", "春季/内层.zip");
        assertThat(done.toString()).contains("not-a-document", "file-too-large", "empty-file");
        String preview =
                "/imports/" + done.path("files").path(1).path("importId").asString();
        assertThat(principal().get(preview).json().path("file").asString()).isEqualTo("数学组.txt");
    }

    @Test
    void five_hundred_files_go_in_one_zip_and_more_do_not() {
        String at = sent("五百.zip", zipOf(500));
        assertThat(finished(at).path("progress").path("read").asInt()).isEqualTo(500);
        Answer more = principal()
                .upload(
                        "/import-batches",
                        List.of(Map.entry("又一个.txt", plan("又一个")), Map.entry("五百.zip", zipOf(500))),
                        "/d1/s01");
        assertThat(more.status()).isEqualTo(413);
        assertThat(more.problem()).isEqualTo("too-many-files");
    }

    private static byte[] zipOf(int files) {
        Zip zip = Zip.named(UTF_8);
        IntStream.range(0, files).forEach(i -> zip.with("各校/" + i + ".txt", plan("第" + i + "所学校")));
        return zip.bytes();
    }

    @Test
    void a_repeated_request_is_the_same_batch_and_other_files_under_its_key_are_refused() {
        Http once = principal().once("batch-key-1");
        Answer first = once.upload("/import-batches", "甲.txt", plan("甲"), "/d1/s01");
        Answer again = once.upload("/import-batches", "甲.txt", plan("甲"), "/d1/s01");
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json().path("batchId")).isEqualTo(first.json().path("batchId"));
        Answer other = once.upload("/import-batches", "乙.txt", plan("乙"), "/d1/s01");
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_batch_is_the_units_own() {
        String at = sent("自家.txt", plan("自家"));
        assertThat(Http.as(NEIGHBOUR, port).get(at).status()).isEqualTo(404);
        assertThat(Http.as(NEIGHBOUR, port).get(at + "/events").status()).isEqualTo(404);
        assertThat(Http.as(TEACHER, port).get(at + "/events").status()).isEqualTo(403);
        assertThat(Http.as(NEIGHBOUR, port)
                        .upload("/import-batches", "甲.txt", plan("甲"), "/d1/s01")
                        .status())
                .isEqualTo(404);
        JsonNode inEnglish = principal()
                .with("Accept-Language", "en")
                .upload("/import-batches", "空.txt", new byte[0], "/d1/s01")
                .json();
        assertThat(inEnglish
                        .path("files")
                        .path(0)
                        .path("problem")
                        .path("detail")
                        .asString())
                .startsWith("The file is empty");
        JsonNode doors = principal().get("/v3/api-docs").json().path("paths");
        assertThat(doors.propertyNames()).contains("/import-batches/{batchId}/events", "/imports/{importId}/compare");
        doors.propertyNames().stream()
                .filter(path -> path.startsWith("/import"))
                .forEach(path -> assertThat(doors.path(path).findValuesAsString("summary"))
                        .as(path)
                        .hasSize(doors.path(path).size()));
    }

    /** Places of the files that were told to be done. */
    private static List<Integer> done(List<ServerEvent> events) {
        return events.stream()
                .filter(event -> event.name().equals("file"))
                .map(ServerEvent::json)
                .filter(file -> file.path("state").asString().matches("READ|FAILED"))
                .map(file -> file.path("file").asInt())
                .toList();
    }

    private static List<JsonNode> told(List<ServerEvent> events, int place) {
        return events.stream()
                .filter(event -> event.name().equals("file"))
                .map(ServerEvent::json)
                .filter(file -> file.path("file").asInt() == place)
                .toList();
    }

    private String sent(String name, byte[] file) {
        Answer sent = principal().upload("/import-batches", name, file, "/d1/s01");
        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        return Objects.requireNonNull(sent.headers().get("location"));
    }

    private JsonNode finished(String at) {
        return await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> principal().get(at).json(),
                        batch -> batch.path("progress").path("done").asBoolean());
    }

    private static List<String> names(JsonNode batch, String state) {
        var names = new ArrayList<String>();
        batch.path("files").forEach(file -> {
            if (file.path("state").asString().equals(state)) {
                names.add(file.path("name").asString());
            }
        });
        return names;
    }

    static byte[] plan(String whose) {
        return """
                %s2025—2026学年第二学期工作计划

                一、工作目标
                把常规做实，把质量做好。
                二、主要措施
                教务处每月检查教案一次。教师每学期听课不少于20节。
                """.formatted(whose).getBytes(UTF_8);
    }

    private Http principal() {
        return Http.as(PRINCIPAL, port);
    }
}
