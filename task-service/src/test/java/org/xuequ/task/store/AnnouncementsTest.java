package org.xuequ.task.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.task.Fixtures.DUE;
import static org.xuequ.task.Fixtures.MISSED;
import static org.xuequ.task.Fixtures.OPENED;
import static org.xuequ.task.Fixtures.OVERDUE;
import static org.xuequ.task.Fixtures.aQuotaOf;
import static org.xuequ.task.Fixtures.aTask;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuequ.contracts.Contracts;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.Stored;
import org.xuequ.task.planning.Opening;
import org.xuequ.task.task.Assignment;
import org.xuequ.task.task.Evidence;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskEvent;
import org.xuequ.task.task.Wording;
import tools.jackson.databind.json.JsonMapper;

class AnnouncementsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant NOON = Instant.parse("2026-03-20T04:00:00Z");

    static Stream<TaskEvent> everythingThatHappens() {
        return Stream.of(
                new TaskEvent.TaskAssigned(new Assignment("/d1/s01", "p2", null), NOON),
                new TaskEvent.EvidenceAdded(new Evidence("p1", 2, "听课两节", null, NOON)),
                new TaskEvent.TaskCompleted(false, NOON),
                new TaskEvent.TaskWaived("产假", NOON),
                new TaskEvent.TaskReopened(NOON),
                new TaskEvent.TaskCancelled("撤回", NOON),
                new TaskEvent.TaskReworded(new Wording("教学", "听课评课", "听课评课不少于20节", "本学期", false, 11L), NOON),
                new TaskEvent.TaskFellDue(DUE),
                new TaskEvent.TaskBecameOverdue(OVERDUE),
                new TaskEvent.TaskMissed(MISSED));
    }

    @ParameterizedTest
    @MethodSource("everythingThatHappens")
    void everything_that_happens_is_said_by_contract(TaskEvent happened) {
        for (Task before : List.of(aTask(), aQuotaOf(20))) {
            Event event = TaskAnnouncements.of(before.apply(happened), 2, List.of(happened))
                    .getFirst();
            assertThat(Contracts.TYPES).contains(event.type());
            assertThat(Contracts.violations(event.type(), JSON.writeValueAsString(event.payload())))
                    .isEmpty();
            assertThat(event.key()).isEqualTo("s01");
        }
    }

    @Test
    void everything_that_can_happen_is_among_them() {
        assertThat(everythingThatHappens().map(Object::getClass))
                .containsExactlyInAnyOrder(TaskEvent.class.getPermittedSubclasses());
    }

    @Test
    void each_is_said_under_its_own_name() {
        assertThat(everythingThatHappens().map(TaskAnnouncements::type))
                .containsExactly(
                        "task.assigned.v1",
                        "task.progressed.v1",
                        "task.completed.v1",
                        "task.waived.v1",
                        "task.reopened.v1",
                        "task.cancelled.v1",
                        "task.reworded.v1",
                        "task.due.v1",
                        "task.overdue.v1",
                        "task.missed.v1");
    }

    @Test
    void a_step_of_time_is_said_of_its_own_instant() {
        var fellDue = new TaskEvent.TaskFellDue(DUE);
        Event event = TaskAnnouncements.of(aTask().apply(fellDue), 2, List.of(fellDue))
                .getFirst();
        var json = JSON.readTree(JSON.writeValueAsString(event.payload()));
        assertThat(json.path("at").asString()).isEqualTo("2026-03-20T15:59:59.999Z");
        assertThat(json.path("version").asInt()).isEqualTo(2);
    }

    @Test
    void evidence_that_completes_is_heard_as_completion_with_the_sum() {
        var entry = new TaskEvent.EvidenceAdded(new Evidence("p1", 20, null, null, NOON));
        List<TaskEvent> happened = List.of(entry, new TaskEvent.TaskCompleted(false, NOON));
        List<Event> events = TaskAnnouncements.of(aQuotaOf(20).applyAll(happened), 2, happened);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().type()).isEqualTo("task.completed.v1");
        assertThat(JSON.writeValueAsString(events.getFirst().payload())).contains("\"progress\":20");
    }

    @Test
    void nothing_happened_nothing_said() {
        assertThat(TaskAnnouncements.of(aTask(), 1, List.of())).isEmpty();
    }

    @Test
    void a_batch_is_said_by_contract_and_carries_whole_tasks() {
        var opening = new Opening(
                "pl-s01@10:s01",
                "d1",
                "s01",
                "pl-s01",
                10,
                null,
                "/d1/s01",
                "t-2026-2",
                List.of(),
                List.of(),
                List.of(),
                OPENED,
                Opening.Status.NEW);
        Event event = Batch.of(opening, 0, 2, OPENED)
                .opened(List.of(
                        new Stored<>("a", 1, aTask(), List.of(), 0), new Stored<>("b", 3, aQuotaOf(20), List.of(), 0)));
        String json = JSON.writeValueAsString(event.payload());
        assertThat(Contracts.violations("task.batch-opened.v1", json)).isEmpty();
        assertThat(JSON.readTree(json).path("tasks").path(1).path("version").asInt())
                .isEqualTo(3);
        assertThat(Batch.of(opening, 1, 2, OPENED).id()).isEqualTo("pl-s01@10:s01#2");
    }
}
