package org.xuequ.task.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.task.Fixtures.SPRING;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.xuequ.contracts.Contracts;
import org.xuequ.messaging.Received;
import org.xuequ.messaging.Stored;
import org.xuequ.task.TasksInMemory;
import org.xuequ.task.task.Kind;
import org.xuequ.task.task.Status;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskEvent;
import org.xuequ.testkit.MovableClock;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class OpeningTasksTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final DirectoryInMemory directory = DirectoryInMemory.ofSchool().term(SPRING);
    private final Book book = new Book();
    private final TasksInMemory tasks = new TasksInMemory();
    private final Shelf shelf = new Shelf(tasks.all);
    private final AtomicBoolean caughtUp = new AtomicBoolean(true);
    private final MovableClock clock = MovableClock.at("2026-03-10T09:00:05+08:00");

    @Test
    void a_plan_in_force_opens_what_it_promises_and_announces_it_once() {
        opening(directory).apply(List.of(received(activated())));

        assertThat(shelf.announced).containsOnlyKeys("pl-s01@10:s01");
        assertThat(shelf.tasks.values().stream().map(stored -> stored.state().kind()))
                .contains(Kind.DATED, Kind.OCCURRENCE, Kind.QUOTA);
        assertThat(shelf.tasks).containsKeys("pl-s01:m1:once", "pl-s01:m2:2026-03", "pl-s01:m3:once:t1");
    }

    @Test
    void a_plan_that_comes_again_opens_nothing_twice() {
        var when = opening(directory);
        when.apply(List.of(received(activated()), received(activated())));
        int opened = shelf.tasks.size();
        when.apply(List.of(received(activated())));
        assertThat(shelf.tasks).hasSize(opened);
        assertThat(shelf.announcements).isEqualTo(1);
    }

    @Test
    void cut_off_between_tasks_and_announcement_it_is_announced_the_next_time() {
        shelf.breaks = true;
        opening(directory).apply(List.of(received(activated())));
        assertThat(shelf.tasks).isNotEmpty();
        assertThat(shelf.announced).isEmpty();

        shelf.breaks = false;
        desk(directory).openWaiting();
        assertThat(shelf.announced.get("pl-s01@10:s01")).hasSize(shelf.tasks.size());
    }

    @Test
    void a_turn_that_was_over_before_the_plan_came_into_force_was_never_owed() {
        opening(directory).apply(List.of(received(activated())));
        assertThat(shelf.tasks.keySet().stream().filter(id -> id.startsWith("pl-s01:m2")))
                .containsExactly(
                        "pl-s01:m2:2026-03",
                        "pl-s01:m2:2026-04",
                        "pl-s01:m2:2026-05",
                        "pl-s01:m2:2026-06",
                        "pl-s01:m2:2026-07");
    }

    @Test
    void a_plan_that_comes_before_its_term_waits_for_it() {
        DirectoryInMemory late = DirectoryInMemory.ofSchool();
        opening(late).apply(List.of(received(activated())));
        assertThat(shelf.tasks).isEmpty();
        assertThat(book.status("pl-s01@10:s01")).isEqualTo(Opening.Status.WAITING);

        late.term(SPRING);
        desk(late).openWaiting();
        assertThat(shelf.announced).containsOnlyKeys("pl-s01@10:s01");
        assertThat(book.status("pl-s01@10:s01")).isEqualTo(Opening.Status.DONE);
    }

    @Test
    void a_plan_that_comes_before_the_people_waits_until_the_directory_is_read() {
        caughtUp.set(false);
        opening(directory).apply(List.of(received(activated())));
        assertThat(shelf.tasks).isEmpty();
        assertThat(book.status("pl-s01@10:s01")).isEqualTo(Opening.Status.NEW);

        caughtUp.set(true);
        desk(directory).openNew();
        assertThat(shelf.announced).containsOnlyKeys("pl-s01@10:s01");
    }

    @Test
    void a_school_nobody_heads_yet_waits_and_holds_up_no_other() {
        directory.unit("s02", "SCHOOL", "桃源小学", "/d1/s02");
        directives(directory).apply(List.of(received(issued())));
        assertThat(shelf.announced).containsOnlyKeys("pl-d1:m1:s01");

        directory.person("p2", "PRINCIPAL", "/d1/s02");
        desk(directory).openWaiting();
        assertThat(shelf.announced).containsOnlyKeys("pl-d1:m1:s01", "pl-d1:m1:s02");
        assertThat(shelf.task("pl-d1:m1:s02:once").assignment().assigneeId()).isEqualTo("p2");
    }

    @Test
    void a_directive_is_one_task_per_school_due_at_the_end_of_its_day_in_the_districts_zone() {
        directives(directory).apply(List.of(received(issued())));
        Task task = shelf.task("pl-d1:m1:s01:once");
        assertThat(task.timetable().dueAt()).isEqualTo(Instant.parse("2026-03-20T15:59:59.999Z"));
        assertThat(task.timetable().overdueAt()).isEqualTo(Instant.parse("2026-03-23T15:59:59.999Z"));
        assertThat(task.timetable().missedAt()).isEqualTo(Instant.parse("2026-07-17T15:59:59.999Z"));
        assertThat(task.assignment().assigneeId()).isEqualTo("principal");
        assertThat(task.assignment().leadId()).isEqualTo("reviewer");
        assertThat(task.origin().key()).isEqualTo("s01");
    }

    @Test
    void what_a_districts_plan_asks_of_its_schools_is_not_its_own_work_too() {
        String plan = Contracts.sample("plan.activated.v1")
                .replace("\"TERM\",\n  \"title\"", "\"DISTRICT\",\n  \"title\"")
                .replace("\"schoolId\": \"s01\"", "\"schoolId\": null")
                .replace("\"/d1/s01\"", "\"/d1\"")
                .replaceFirst("\"forSchools\": false", "\"forSchools\": true");
        opening(directory).apply(List.of(received(JSON.readValue(plan, PlanActivated.class))));
        assertThat(shelf.announced).containsOnlyKeys("pl-s01@10:d1");
        assertThat(shelf.tasks.keySet()).noneMatch(id -> id.startsWith("pl-s01:m1"));
        assertThat(shelf.task("pl-s01:m3:once").origin().key()).isEqualTo("d1");
    }

    @Test
    void one_opening_that_fails_holds_up_no_other() {
        DirectoryInMemory broken = DirectoryInMemory.ofSchool().term(SPRING);
        PlanActivated odd = JSON.readValue(
                Contracts.sample("plan.activated.v1").replace("\"pl-s01\"", "\"pl-a\""), PlanActivated.class);
        shelf.refuses = "pl-a";
        opening(broken).apply(List.of(received(odd), received(activated())));
        assertThat(shelf.announced).containsOnlyKeys("pl-s01@10:s01");
        assertThat(book.status("pl-a@10:s01")).isEqualTo(Opening.Status.WAITING);
    }

    @Test
    void a_newer_version_of_a_plan_opens_what_is_new_ends_what_is_gone_and_leaves_the_rest_alone() {
        var when = opening(directory);
        when.apply(List.of(received(activated())));
        Task kept = shelf.task("pl-s01:m1:once");
        Stored<Task> march = Objects.requireNonNull(tasks.all.get("pl-s01:m2:2026-03"));
        tasks.change(march, List.of(new TaskEvent.TaskCompleted(false, clock.instant())), null);

        when.apply(List.of(received(newer())));
        assertThat(shelf.announced).containsOnlyKeys("pl-s01@10:s01", "pl-s01@11:s01");
        assertThat(shelf.task("pl-s01:m1:once")).isSameAs(kept);
        assertThat(shelf.task("pl-s01:m4:2026-04").status()).isEqualTo(Status.OPEN);
        assertThat(shelf.task("pl-s01:m2:2026-04").status()).isEqualTo(Status.CANCELLED);
        assertThat(shelf.task("pl-s01:m2:2026-03").status())
                .as("what was done stays done")
                .isEqualTo(Status.DONE);

        int said = tasks.said.size();
        when.apply(List.of(received(newer()), received(activated())));
        assertThat(tasks.said).hasSize(said);
    }

    @Test
    void a_version_that_comes_after_a_newer_one_opens_and_ends_nothing() {
        var when = opening(directory);
        when.apply(List.of(received(newer()), received(activated())));
        assertThat(shelf.announced).containsOnlyKeys("pl-s01@11:s01");
        assertThat(shelf.tasks.keySet()).noneMatch(id -> id.startsWith("pl-s01:m2"));
        assertThat(shelf.task("pl-s01:m4:2026-04").status()).isEqualTo(Status.OPEN);
        assertThat(book.status("pl-s01@10:s01")).isEqualTo(Opening.Status.DONE);
    }

    @Test
    void cut_off_before_the_end_of_what_is_gone_it_is_ended_the_next_time() {
        var when = opening(directory);
        when.apply(List.of(received(activated())));
        shelf.breaks = true;
        when.apply(List.of(received(newer())));
        assertThat(shelf.task("pl-s01:m2:2026-04").status()).isEqualTo(Status.OPEN);
        shelf.breaks = false;
        desk(directory).openWaiting();
        assertThat(shelf.task("pl-s01:m2:2026-04").status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void a_section_is_answered_for_by_its_lead_whatever_its_key_looks_like() {
        String plan = Contracts.sample("plan.activated.v1")
                .replace("\"measures\",", "\"3.2\",")
                .replace("\"p-s01-jwc-lead\"", "\"jwc-lead\"")
                .replace("\"德育处\"", "\"班主任\"");
        opening(directory).apply(List.of(received(JSON.readValue(plan, PlanActivated.class))));
        assertThat(shelf.task("pl-s01:m1:once").assignment().assigneeId()).isEqualTo("jwc-lead");
    }

    @Test
    void a_plan_not_in_force_opens_nothing() {
        String plan = Contracts.sample("plan.activated.v1").replace("\"ACTIVE\"", "\"WITHDRAWN\"");
        opening(directory).apply(List.of(received(JSON.readValue(plan, PlanActivated.class))));
        assertThat(book.kept).isEmpty();
    }

    private WhenPlanActivatedThenOpenTasks opening(Directory known) {
        return new WhenPlanActivatedThenOpenTasks(book, desk(known));
    }

    private WhenDirectiveIssuedThenOpenTasks directives(Directory known) {
        return new WhenDirectiveIssuedThenOpenTasks(book, desk(known));
    }

    private OpeningTasks desk(Directory known) {
        return new OpeningTasks(book, shelf, tasks, known, caughtUp::get, clock);
    }

    private static PlanActivated activated() {
        return JSON.readValue(Contracts.sample("plan.activated.v1"), PlanActivated.class);
    }

    /** Without m2, with m4 instead. */
    private static PlanActivated newer() {
        return JSON.readValue(
                Contracts.sample("plan.activated.v1")
                        .replace("\"version\": 10", "\"version\": 11")
                        .replace("\"m2\"", "\"m4\""),
                PlanActivated.class);
    }

    private static DirectiveIssued issued() {
        return JSON.readValue(Contracts.sample("plan.directive-issued.v1"), DirectiveIssued.class);
    }

    private static <T> Received<T> received(T event) {
        return new Received<>(event, "id", "type", Instant.EPOCH, "key");
    }
}
