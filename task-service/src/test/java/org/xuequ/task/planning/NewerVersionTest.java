package org.xuequ.task.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.task.Fixtures.SPRING;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuequ.contracts.Contracts;
import org.xuequ.messaging.Received;
import org.xuequ.messaging.Stored;
import org.xuequ.task.TasksInMemory;
import org.xuequ.task.task.Evidence;
import org.xuequ.task.task.Status;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskEvent;
import org.xuequ.testkit.MovableClock;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a newer version of a plan makes of the tasks of the one before. */
class NewerVersionTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final String DIRECTIVE = "pl-d1:m1";

    private final DirectoryInMemory directory = DirectoryInMemory.ofSchool().term(SPRING);
    private final Book book = new Book();
    private final TasksInMemory tasks = new TasksInMemory();
    private final Shelf shelf = new Shelf(tasks.all);
    private final MovableClock clock = MovableClock.at("2026-03-10T09:00:05+08:00");
    private final OpeningTasks desk = new OpeningTasks(book, shelf, tasks, directory, () -> true, clock);

    @BeforeEach
    void a_second_school() {
        directory.unit("s02", "SCHOOL", "桃源小学", "/d1/s02");
        directory.person("p2", "PRINCIPAL", "/d1/s02");
    }

    @Test
    void a_directive_that_the_districts_plan_no_longer_has_is_withdrawn_and_what_was_done_stays_done() {
        districtsPlan(4, "m1");
        issued(4, "上报五年规划");
        happens(DIRECTIVE + ":s01:once", new TaskEvent.TaskCompleted(false, clock.instant()));

        districtsPlan(9, "m7");
        assertThat(shelf.task(DIRECTIVE + ":s01:once").status()).isEqualTo(Status.DONE);
        assertThat(shelf.task(DIRECTIVE + ":s02:once").status()).isEqualTo(Status.CANCELLED);

        int said = tasks.said.size();
        districtsPlan(9, "m7");
        issued(4, "上报五年规划");
        assertThat(tasks.said).as("asked again, nothing new").hasSize(said);
    }

    @Test
    void a_directive_that_the_newer_plan_still_has_goes_on() {
        districtsPlan(4, "m1");
        issued(4, "上报五年规划");
        districtsPlan(9, "m1");
        assertThat(shelf.task(DIRECTIVE + ":s01:once").status()).isEqualTo(Status.OPEN);
        assertThat(shelf.task(DIRECTIVE + ":s02:once").status()).isEqualTo(Status.OPEN);
    }

    @Test
    void a_directive_that_waited_for_a_schools_head_opens_nothing_once_it_is_withdrawn() {
        directory.unit("s03", "SCHOOL", "新学校", "/d1/s03");
        districtsPlan(4, "m1");
        issued(4, "上报五年规划", "s01", "s03");
        assertThat(book.status(DIRECTIVE + ":s03")).isEqualTo(Opening.Status.WAITING);

        districtsPlan(9, "m7");
        directory.person("p3", "PRINCIPAL", "/d1/s03");
        desk.openWaiting();
        assertThat(book.status(DIRECTIVE + ":s03")).isEqualTo(Opening.Status.DONE);
        assertThat(shelf.tasks.keySet()).noneMatch(id -> id.startsWith(DIRECTIVE + ":s03"));
    }

    @Test
    void one_that_waited_while_it_was_reworded_opens_in_the_newer_words() {
        directory.unit("s03", "SCHOOL", "新学校", "/d1/s03");
        districtsPlan(4, "m1");
        issued(4, "上报五年规划", "s03");
        districtsPlan(9, "m1", "上报学校五年发展规划");
        directory.person("p3", "PRINCIPAL", "/d1/s03");
        desk.openWaiting();
        assertThat(shelf.task(DIRECTIVE + ":s03:once").wording().title()).isEqualTo("上报学校五年发展规划");
    }

    @Test
    void an_older_plan_that_does_not_say_whom_it_addresses_withdraws_nothing() {
        districtsPlan(4, "m1");
        issued(4, "上报五年规划");
        String older = Contracts.olderSample("0.0", "plan.activated.v1")
                .replace("\"pl-s01\"", "\"pl-d1\"")
                .replace("\"TERM\"", "\"DISTRICT\"")
                .replace("\"/d1/s01\"", "\"/d1\"")
                .replace("\"schoolId\": \"s01\",", "");
        activated(JSON.readValue(older, PlanActivated.class));
        assertThat(shelf.task(DIRECTIVE + ":s01:once").status()).isEqualTo(Status.OPEN);
    }

    @Test
    void a_measure_that_is_only_reworded_keeps_its_task_and_the_task_takes_the_new_words() {
        activated(JSON.readValue(Contracts.sample("plan.activated.v1"), PlanActivated.class));
        happens("pl-s01:m3:once:t1", new TaskEvent.EvidenceAdded(new Evidence("t1", 7, "听课七节", null, clock.instant())));
        happens("pl-s01:m2:2026-03", new TaskEvent.TaskCompleted(false, clock.instant()));
        String due = shelf.task("pl-s01:m3:once:t1").timetable().dueAt().toString();

        activated(reworded());
        Task lessons = shelf.task("pl-s01:m3:once:t1");
        assertThat(lessons.wording()).extracting("title", "quote").containsExactly("听课评课", "教师每学期听课评课不少于20节");
        assertThat(lessons.status()).isEqualTo(Status.OPEN);
        assertThat(lessons.progress()).isEqualTo(7);
        assertThat(lessons.evidence()).hasSize(1);
        assertThat(lessons.timetable().dueAt()).hasToString(due);
        assertThat(shelf.task("pl-s01:m1:once").wording().title())
                .as("as it was")
                .isEqualTo("召开家长开放日");
        assertThat(shelf.task("pl-s01:m2:2026-04").wording().title()).isEqualTo("查阅教案");
        assertThat(shelf.task("pl-s01:m2:2026-03").wording().title())
                .as("what was done was done in the old words")
                .isEqualTo("检查教案");

        int said = tasks.said.size();
        activated(reworded());
        activated(JSON.readValue(Contracts.sample("plan.activated.v1"), PlanActivated.class));
        assertThat(tasks.said).hasSize(said);
    }

    @Test
    void a_version_that_ran_late_ends_nothing_that_a_newer_one_opened() {
        activated(reworded());
        Opening older = Objects.requireNonNull(book.kept.get("pl-s01@11:s01")).state();
        List<Stored<Task>> opened = List.copyOf(tasks.all.values());
        Opening without = new Opening(
                older.id(),
                older.districtId(),
                older.schoolId(),
                older.planId(),
                older.version() - 1,
                null,
                older.orgPath(),
                older.termId(),
                List.of(),
                List.of(),
                List.of(),
                older.at().minusSeconds(60),
                Opening.Status.NEW);
        new RevisingTasks(tasks).revise(without, opened, clock.instant());
        assertThat(tasks.all.values()).allMatch(task -> task.state().status() == Status.OPEN);
    }

    /** Version 11: m2 and m3 in other words. */
    private static PlanActivated reworded() {
        return JSON.readValue(
                Contracts.sample("plan.activated.v1")
                        .replace("\"version\": 10", "\"version\": 11")
                        .replace("\"检查教案\"", "\"查阅教案\"")
                        .replace("\"听课\"", "\"听课评课\"")
                        .replace("教师每学期听课不少于20节", "教师每学期听课评课不少于20节"),
                PlanActivated.class);
    }

    private void districtsPlan(long version, String directive) {
        districtsPlan(version, directive, "上报五年规划");
    }

    private void districtsPlan(long version, String directive, String action) {
        ObjectNode plan = (ObjectNode) JSON.readTree(Contracts.sample("plan.activated.v1"));
        plan.put("planId", "pl-d1")
                .put("version", version)
                .put("kind", "DISTRICT")
                .put("orgPath", "/d1");
        plan.putNull("schoolId");
        ArrayNode measures = plan.putArray("measures");
        ObjectNode measure = (ObjectNode)
                JSON.readTree(Contracts.sample("plan.directive-issued.v1")).path("measure");
        measures.add(measure.put("measureId", directive).put("action", action));
        activated(JSON.treeToValue(plan, PlanActivated.class));
    }

    private void issued(long version, String action, String... schools) {
        ObjectNode directive = (ObjectNode) JSON.readTree(Contracts.sample("plan.directive-issued.v1"));
        directive.put("version", version);
        ((ObjectNode) directive.path("measure")).put("action", action);
        if (schools.length > 0) {
            ArrayNode addressed = directive.putArray("schools");
            List.of(schools).forEach(addressed::add);
        }
        new WhenDirectiveIssuedThenOpenTasks(book, desk)
                .apply(List.of(received(JSON.treeToValue(directive, DirectiveIssued.class))));
    }

    private void activated(PlanActivated plan) {
        new WhenPlanActivatedThenOpenTasks(book, desk).apply(List.of(received(plan)));
    }

    private void happens(String taskId, TaskEvent event) {
        tasks.change(Objects.requireNonNull(tasks.all.get(taskId)), List.of(event), null);
    }

    private static <T> Received<T> received(T event) {
        return new Received<>(event, "id", "type", Instant.EPOCH, "key");
    }
}
