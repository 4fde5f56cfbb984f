package org.xuequ.devstack.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.xuequ.devstack.demo.Ledger.TaskEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The term's work: tasks are done with evidence, late, not at all, or waived by a lead, as their fate will have it. */
final class TaskWork {
    private static final LocalDate WAIVING_DAY = LocalDate.of(2026, 4, 15);

    private final Play play;
    private final AtomicInteger waivers;

    TaskWork(Play play) {
        this.play = play;
        this.waivers = new AtomicInteger(Math.max(1, play.options().schools() / 6));
    }

    /** What happens to a task, and when. */
    private enum Fate {
        IN_TIME,
        LATE,
        MISSED;

        static Fate of(Due due, Fates fates) {
            int percent = fates.percent("task " + due.fate());
            return percent < 70 ? IN_TIME : percent < 86 ? LATE : MISSED;
        }
    }

    /** Finds the tasks that a plan brought, by now, and puts their lives down. */
    List<Due> discover(String planId, Instant opened) {
        List<JsonNode> listed =
                play.doors().all(Call.get("task", "/tasks?plan=" + planId).as(DemoDistrict.AUDITOR));
        List<Due> tasks = listed.stream().map(task -> Due.read(task, opened)).toList();
        Optional<Due> spared = letOff(tasks);
        spared.ifPresent(this::letOff);
        tasks.stream().filter(due -> !spared.equals(Optional.of(due))).forEach(this::live);
        tasks.forEach(due -> RemindersOwed.instants(due).forEach(play.agenda()::stopAt));
        play.agenda().stopAt(Due.missedAt());
        return tasks;
    }

    private void live(Due due) {
        Fate fate = Fate.of(due, play.fates());
        Optional<LocalDate> day = day(due, fate);
        List<Entry> entries = due.quota() == 0 ? List.of() : Entry.of(due, day.orElse(null), play.now());
        entries.forEach(entry -> play.agenda()
                .at(entry.at(), "evidence " + due.taskId() + " " + entry.number(), () -> enter(due, entry)));
        long progress = entries.stream().mapToLong(Entry::count).sum();
        if (day.isEmpty()) {
            play.ledger().task(new TaskEntry(due, "MISSED", false, Due.missedAt(), entries.size(), progress));
            return;
        }
        Instant done = SchoolTerm.at(day.get(), 15, 30);
        play.ledger()
                .task(new TaskEntry(
                        due, "DONE", done.isAfter(due.dueAt()), done, Math.max(1, entries.size()), progress));
        if (entries.isEmpty()) {
            play.agenda().at(done, "complete " + due.taskId(), () -> complete(due));
        }
    }

    /** The day it is finished; empty when never. A day that is past becomes the next one worked. */
    private Optional<LocalDate> day(Due due, Fate fate) {
        RandomGenerator dice = play.fates().of("day " + due.fate());
        LocalDate next = SchoolTerm.after(SchoolTerm.day(play.now()), 1);
        LocalDate day = switch (fate) {
            case IN_TIME -> SchoolTerm.workedUpTo(due.dueDay().minusDays(dice.nextBoolean() ? 1 : 5));
            case LATE -> due.dueDay().plusDays(dice.nextBoolean() ? 1 : 4);
            case MISSED -> null;
        };
        return Optional.ofNullable(day).map(d -> d.isBefore(next) ? next : d);
    }

    private void enter(Due due, Entry entry) {
        ObjectNode form = Doors.object()
                .put("count", entry.count())
                .put("note", "第 " + entry.number() + " 次登记")
                .put("on", SchoolTerm.day(entry.at()).toString());
        play.command(act(due, "evidence", due.assignee()).json(form), "evidence " + due.fate() + " " + entry.number());
    }

    private void complete(Due due) {
        ObjectNode form = Doors.object().put("note", "已完成，材料存档。");
        play.command(act(due, "complete", due.assignee()).json(form), "complete " + due.fate());
    }

    /** Of some plans one task is waived by a lead, for a reason: one with a quota where there is one. */
    private Optional<Due> letOff(List<Due> tasks) {
        boolean early = SchoolTerm.day(play.now()).isBefore(WAIVING_DAY);
        Optional<Due> chosen = tasks.stream()
                .filter(due -> early && due.school() != null && due.lead() != null && !due.directive())
                .filter(due -> due.dueDay().isAfter(WAIVING_DAY))
                .min(Comparator.comparing((Due due) -> due.quota() == 0).thenComparing(Due::fate));
        return chosen.filter(due -> waivers.getAndDecrement() > 0);
    }

    private void letOff(Due due) {
        Instant at = SchoolTerm.at(WAIVING_DAY, 10, 0);
        play.ledger().task(new TaskEntry(due, "WAIVED", false, at, 0, 0));
        play.agenda().at(at, "waive " + due.taskId(), () -> waive(due, String.valueOf(due.lead())));
    }

    private void waive(Due due, String lead) {
        ObjectNode form = Doors.object().put("reason", "产假");
        if (due.assignee().matches(".*-t\\d+")) {
            play.refused(act(due, "waive", due.assignee()).json(form), "waive oneself " + due.fate(), 403);
        }
        play.command(act(due, "waive", lead).json(form), "waive " + due.fate());
        play.refused(
                act(due, "complete", due.assignee()).json(Doors.object()),
                "complete what is waived " + due.fate(),
                409);
        play.say(
                play.district().name(lead) + "免去" + play.district().name(due.assignee()) + "的任务“" + due.title()
                        + "”：产假",
                "a lead waived the task \"" + due.title() + "\" of " + due.assignee());
    }

    private static Call act(Due due, String verb, String person) {
        return Call.post("task", "/tasks/" + due.taskId() + "/" + verb).as(person);
    }
}
