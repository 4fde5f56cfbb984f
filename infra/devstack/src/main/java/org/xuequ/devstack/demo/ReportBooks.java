package org.xuequ.devstack.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.xuequ.devstack.demo.Ledger.SectionEntry;
import org.xuequ.devstack.demo.Ledger.TaskEntry;
import tools.jackson.databind.JsonNode;

/** I3 and I6: every figure of the reports is what the demo counts itself, what the rows behind it say, and a recount. */
final class ReportBooks {
    private static final String TERM = "term=" + SchoolTerm.ID;
    private static final Map<String, Predicate<SectionEntry>> SECTIONS = new LinkedHashMap<>();
    private static final Map<String, Predicate<TaskEntry>> TASKS = new LinkedHashMap<>();

    static {
        SECTIONS.put("expected", s -> true);
        SECTIONS.put("submitted", s -> s.firstSubmitted() != null);
        SECTIONS.put(
                "onTime",
                s -> s.firstSubmitted() != null
                        && s.due() != null
                        && !s.firstSubmitted().isAfter(s.due()));
        SECTIONS.put("approved", s -> s.status().equals("APPROVED"));
        SECTIONS.put("returned", s -> s.returns() > 0);
        TASKS.put("expected", t -> !t.status().equals("WAIVED"));
        TASKS.put("done", t -> t.status().equals("DONE") && !t.late());
        TASKS.put("late", t -> t.status().equals("DONE") && t.late());
        TASKS.put("open", t -> false);
        TASKS.put("overdue", t -> false);
        TASKS.put("missed", t -> t.status().equals("MISSED"));
        TASKS.put("waived", t -> t.status().equals("WAIVED"));
        TASKS.put("cancelled", t -> false);
    }

    private final Play play;
    private final Faults faults;

    ReportBooks(Play play, Faults faults) {
        this.play = play;
        this.faults = faults;
    }

    /** The district's report, after every school in it was compared. */
    JsonNode check() {
        JsonNode report = get("/reports/district/" + DemoDistrict.ID + "?" + TERM);
        for (JsonNode line : report.path("schools")) {
            compare(line);
        }
        faults.same(
                "I3",
                "schools in the report",
                play.district().schools().size() + 1,
                report.path("schools").size());
        SECTIONS.keySet().forEach(figure -> behind("submissions", figure, report.path("submissions")));
        TASKS.keySet().forEach(figure -> behind("tasks", figure, report.path("tasks")));
        play.crowd().each(play.district().schools(), school -> own(school, report));
        table(report);
        return report;
    }

    boolean recountEqual() {
        JsonNode recount = get("/reports/recount?district=" + DemoDistrict.ID + "&" + TERM);
        if (!recount.path("equal").asBoolean(false)) {
            faults.add("I6", "scores differ from a recount: " + recount.path("differences"));
        }
        return recount.path("equal").asBoolean(false);
    }

    private void compare(JsonNode line) {
        String school = line.path("schoolId").asString();
        List<SectionEntry> sections = play.ledger().planOf(school).stream()
                .flatMap(plan -> plan.sections().values().stream())
                .filter(section -> section.due() != null)
                .toList();
        SECTIONS.forEach((figure, which) -> faults.same(
                "I3",
                "sections " + figure + " of " + school,
                sections.stream().filter(which).count(),
                line.path("submissions").path(figure).asLong(-1)));
        List<TaskEntry> tasks = play.ledger().tasks().values().stream()
                .filter(task -> school.equals(task.due().school()))
                .toList();
        TASKS.forEach((figure, which) -> faults.same(
                "I3",
                "tasks " + figure + " of " + school,
                tasks.stream().filter(which).count(),
                line.path("tasks").path(figure).asLong(-1)));
    }

    private void behind(String of, String figure, JsonNode figures) {
        Call rows = Call.get(
                        "reporting",
                        "/reports/rows?district=" + DemoDistrict.ID + "&" + TERM + "&of=" + of + "&figure=" + figure)
                .as(DemoDistrict.AUDITOR);
        faults.same(
                "I6",
                "rows behind " + of + " " + figure,
                figures.path(figure).asInt(-1),
                play.doors().all(rows).size());
    }

    /** The principal sees the same of the own school, and nothing of the next. */
    private void own(School school, JsonNode district) {
        JsonNode own = play.doors()
                .done(Call.get("reporting", "/reports/schools/" + school.id() + "?" + TERM)
                        .as(school.principal()))
                .json();
        for (JsonNode line : district.path("schools")) {
            boolean same = line.path("schoolId").asString().equals(school.id());
            if (same) {
                faults.same("I3", "own report of " + school.id(), line.path("submissions"), own.path("submissions"));
                faults.same("I3", "own report of " + school.id(), line.path("tasks"), own.path("tasks"));
            }
        }
        Answer foreign = play.doors()
                .send(Call.get("reporting", "/reports/schools/" + DemoDistrict.CLOSED + "?" + TERM)
                        .as(school.principal()));
        faults.same("I1", "a foreign school's report, asked by " + school.principal(), 404, foreign.status());
    }

    private void table(JsonNode report) {
        String csv = play.doors()
                .done(Call.get("reporting", "/reports/district/" + DemoDistrict.ID + "?" + TERM)
                        .as(DemoDistrict.AUDITOR)
                        .accepting("text/csv"))
                .text();
        faults.same("I3", "byte order mark of the table", true, csv.startsWith("\uFEFF"));
        faults.same(
                "I3",
                "lines of the table",
                report.path("schools").size() + 2L,
                csv.lines().filter(line -> !line.isBlank()).count());
    }

    private JsonNode get(String path) {
        return play.doors()
                .done(Call.get("reporting", path).as(DemoDistrict.AUDITOR))
                .json();
    }
}
