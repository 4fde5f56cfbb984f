package org.xuequ.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuequ.contracts.Contracts;
import org.xuequ.task.clock.DueClock;
import org.xuequ.task.task.Tasks;

/** From a plan on the wire to its tasks' last step, on real parts. */
class TermOfTasksTest extends ARunningTaskService {
    @Autowired
    DueClock due;

    @Autowired
    Tasks tasks;

    @Test
    void a_plan_becomes_a_batch_and_its_tasks_fall_due_are_overdue_and_missed_each_once() {
        aSchoolAtWork();
        String task = task("m1:once");

        clock.moveTo("2026-04-18T23:59:59.999+08:00");
        assertThat(hears("task.due.v1", "taskId", task).json().path("at").asString())
                .isEqualTo("2026-04-18T15:59:59.999Z");
        clock.moveTo("2026-04-20T23:59:59.999+08:00");
        assertThat(hears("task.overdue.v1", "taskId", task)
                        .json()
                        .path("overdue")
                        .asBoolean())
                .isTrue();
        clock.moveTo("2026-07-17T23:59:59.999+08:00");
        assertThat(hears("task.missed.v1", "taskId", task).json().path("status").asString())
                .isEqualTo("MISSED");

        await().atMost(PATIENCE).until(() -> tasks.reached(clock.instant()) == 0);
        assertThat(wire.all().stream()
                        .filter(event ->
                                event.json().path("taskId").asString("").equals(task))
                        .map(Wire.Heard::type))
                .containsExactly("task.due.v1", "task.overdue.v1", "task.missed.v1");
    }

    @Test
    void everything_said_on_the_way_keeps_its_contract_under_the_schools_key() {
        List<String> ids = aSchoolAtWork();
        clock.moveTo("2026-08-01T00:00:00+08:00");
        await().atMost(PATIENCE)
                .until(() -> ids.stream()
                        .allMatch(id ->
                                !wire.heard("task.missed.v1", "taskId", id).isEmpty()));

        assertThat(wire.all().stream()
                        .filter(event ->
                                event.json().path("districtId").asString("").equals(district.id())))
                .allSatisfy(event -> {
                    assertThat(Contracts.violations(event.type(), event.value()))
                            .isEmpty();
                    assertThat(event.key()).isEqualTo(district.school(1));
                });
    }

    @Test
    void versions_of_one_task_follow_each_other() {
        aSchoolAtWork();
        String task = task("m1:once");
        clock.moveTo("2026-08-01T00:00:00+08:00");
        hears("task.missed.v1", "taskId", task);
        assertThat(wire.all().stream()
                        .filter(event ->
                                event.json().path("taskId").asString("").equals(task))
                        .map(event -> event.json().path("version").asInt()))
                .containsExactly(2, 3, 4);
    }

    @Test
    void a_directive_is_a_task_for_each_schools_principal() {
        district.announceTerm();
        district.announceSchool(1);
        district.announceSchool(2);
        district.issueDirective();
        for (int school : new int[] {1, 2}) {
            var batch = hears("task.batch-opened.v1", "schoolId", district.school(school));
            assertThat(batch.json().path("tasks")).hasSize(1);
            var task = batch.json().path("tasks").path(0);
            assertThat(task.path("assigneeId").asString()).isEqualTo(district.person(school, "principal"));
            assertThat(task.path("dueAt").asString()).isEqualTo("2026-03-20T15:59:59.999Z");
            assertThat(task.path("leadId").asString()).isEqualTo("p-" + district.id() + "-reviewer");
        }
    }

    @Test
    void a_plan_that_overtakes_its_school_and_term_is_opened_when_they_arrive() {
        district.activatePlan();
        await().during(Duration.ofMillis(800))
                .atMost(PATIENCE)
                .until(() -> wire.heard("task.batch-opened.v1", "planId", district.planId())
                        .isEmpty());
        district.announceSchool(1);
        district.announceTerm();
        assertThat(hears("task.batch-opened.v1", "planId", district.planId())
                        .json()
                        .path("tasks"))
                .hasSize(8);
    }

    @Test
    void the_same_plan_delivered_three_times_is_announced_once() {
        aSchoolAtWork();
        district.activatePlan();
        district.activatePlan();
        String other = "d" + district.id();
        var next = new District(other, wire);
        next.announceTerm();
        next.announceSchool(1);
        next.activatePlan();
        hears("task.batch-opened.v1", "planId", next.planId());
        assertThat(wire.heard("task.batch-opened.v1", "planId", district.planId()))
                .hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_set_aside_with_the_reason_and_the_next_goes_through() {
        try (Wire letters = new Wire("plan-events.task.dlq", "directory-events.task.dlq")) {
            wire.sayAnything("plan.activated.v1", district.school(1), "{not json " + district.id());
            wire.sayAnything("plan.activated.v1", district.school(1), "{\"planId\": \"" + district.id() + "\"}");
            wire.sayAnything("directory.term-changed.v1", district.id(), "{\"termId\": \"" + district.id() + "\"}");
            wire.sayAnything("plan.unheard-of.v9", district.school(1), "{}");
            aSchoolAtWork();
            await().atMost(PATIENCE)
                    .until(() -> letters.all().stream()
                                    .filter(letter -> letter.value().contains(district.id()))
                                    .count()
                            == 3);
        }
    }

    @Test
    void four_sweeps_at_once_beside_the_services_own_say_a_task_is_due_once() throws InterruptedException {
        List<String> ids = aSchoolAtWork();
        clock.moveTo("2026-08-01T00:00:00+08:00");
        Set<Integer> all = IntStream.range(0, 16).boxed().collect(Collectors.toSet());
        var together = new CountDownLatch(1);
        List<Thread> sweeps = IntStream.range(0, 4)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> {
                    try {
                        together.await();
                    } catch (InterruptedException e) {
                        return;
                    }
                    while (due.sweep(all) > 0) {
                        Thread.onSpinWait();
                    }
                }))
                .toList();
        together.countDown();
        for (Thread sweep : sweeps) {
            sweep.join(Duration.ofSeconds(30));
        }
        for (String id : ids) {
            hears("task.missed.v1", "taskId", id);
        }
        for (String step : List.of("task.due.v1", "task.overdue.v1", "task.missed.v1")) {
            for (String id : ids) {
                assertThat(wire.heard(step, "taskId", id).stream()
                                .map(Wire.Heard::id)
                                .distinct())
                        .as(step + " of " + id)
                        .hasSize(1);
            }
        }
        assertThat(ids)
                .allSatisfy(
                        id -> assertThat(tasks.find(id).orElseThrow().version()).isEqualTo(4));
    }
}
