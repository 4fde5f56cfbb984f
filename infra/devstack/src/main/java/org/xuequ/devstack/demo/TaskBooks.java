package org.xuequ.devstack.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xuequ.devstack.demo.Ledger.TaskEntry;
import tools.jackson.databind.JsonNode;

/** I1 at the source: each task ended as its people made it end, with just the evidence they gave. */
final class TaskBooks {
    private final Play play;
    private final Faults faults;

    TaskBooks(Play play, Faults faults) {
        this.play = play;
        this.faults = faults;
    }

    Figures.Tasks check() {
        List<JsonNode> listed = play.doors()
                .all(Call.get("task", "/tasks?under=/" + DemoDistrict.ID).as(DemoDistrict.AUDITOR));
        Map<String, JsonNode> found =
                listed.stream().collect(Collectors.toMap(t -> t.path("taskId").asString(), t -> t));
        faults.same("I1", "tasks", play.ledger().tasks().keySet(), found.keySet());
        found.forEach((id, task) -> {
            TaskEntry entry = play.ledger().tasks().get(id);
            if (entry != null) {
                compare(entry, task);
            }
        });
        play.crowd()
                .each(
                        play.ledger().tasks().values().stream()
                                .filter(task -> task.entries() > 0)
                                .toList(),
                        this::evidence);
        return new Figures.Tasks(
                listed.size(),
                count(listed, t -> is(t, "DONE") && !t.path("late").asBoolean(false)),
                count(listed, t -> is(t, "DONE") && t.path("late").asBoolean(false)),
                count(listed, t -> is(t, "MISSED")),
                count(listed, t -> is(t, "WAIVED")),
                count(listed, t -> is(t, "CANCELLED")));
    }

    private void compare(TaskEntry entry, JsonNode task) {
        String what = entry.due().fate();
        faults.same(
                "I1", "status of " + what, entry.status(), task.path("status").asString());
        faults.same("I1", "late, of " + what, entry.late(), task.path("late").asBoolean(false));
        faults.same(
                "I1",
                "progress of " + what,
                entry.progress(),
                task.path("progress").asLong(0));
        if (entry.status().equals("DONE")) {
            faults.same("I1", "completion of " + what, entry.closed(), instant(task.path("completedAt")));
        }
    }

    private void evidence(TaskEntry entry) {
        JsonNode list = play.doors()
                .done(Call.get("task", "/tasks/" + entry.due().taskId() + "/evidence")
                        .as(DemoDistrict.AUDITOR))
                .json();
        int size = list.isArray() ? list.size() : list.path("items").size();
        faults.same("I1", "evidence of " + entry.due().fate(), entry.entries(), size);
    }

    private static Instant instant(JsonNode node) {
        return OffsetDateTime.parse(node.asString()).toInstant();
    }

    private static boolean is(JsonNode task, String status) {
        return task.path("status").asString().equals(status);
    }

    private static int count(List<JsonNode> tasks, Predicate<JsonNode> which) {
        return Math.toIntExact(tasks.stream().filter(which).count());
    }
}
