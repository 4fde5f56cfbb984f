package org.xuequ.devstack.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The district's own plan: from a document, one thing put right in the preview, approved, in effect. */
final class DistrictPlan {
    /** A person files the directive under this heading; its tasks must show it. */
    static final String CATEGORY = "发展规划";

    private final Play play;
    private final Plans plans;
    private @Nullable String planId;
    private @Nullable String corrected;
    private boolean dated;

    DistrictPlan(Play play, Plans plans) {
        this.play = play;
        this.plans = plans;
    }

    void begin() {
        String path = "/" + DemoDistrict.ID;
        Documents.Document document = play.documents().ofDistrict();
        Answer preview = plans.bring(DemoDistrict.ADMIN, path, document);
        List<JsonNode> measures = measures(preview);
        play.say(
                "学区计划《" + document.name() + "》已读入：" + measures.size() + " 条措施",
                "district plan " + document.name() + " read: " + measures.size() + " measures");
        preview = corrected(preview, measures);
        ObjectNode form =
                Doors.object().put("plan", 0).put("termId", SchoolTerm.ID).put("kind", "DISTRICT");
        String id = plans.accept(DemoDistrict.ADMIN, preview, form, "accept district");
        JsonNode plan = plans.read(DemoDistrict.ADMIN, id).json();
        List<String> keys =
                Plans.sections(plan).stream().map(s -> s.path("key").asString()).toList();
        play.ledger().began(id, null, keys);
        planId = id;
        for (JsonNode section : Plans.sections(plan)) {
            String key = section.path("key").asString();
            if (section.path("text").asString("").isBlank()) {
                ObjectNode text =
                        Doors.object().put("text", section.path("title").asString() + "见各项安排。");
                plans.edit(DemoDistrict.ADMIN, id, key, text, "write district " + key);
            }
            plans.submit(DemoDistrict.ADMIN, id, key, "submit district " + key);
        }
        keys.forEach(key -> plans.approve(DemoDistrict.REVIEWER, id, key, "approve district " + key));
        play.ledger().activatedBy(id, play.now());
        play.say(
                "学区计划 " + keys.size() + " 个章节全部通过，开始生效",
                "district plan: all " + keys.size() + " sections approved, in effect");
    }

    String planId() {
        if (planId == null) {
            throw new IllegalStateException("the district plan has not begun");
        }
        return planId;
    }

    /** What was put right shows in the tasks; a directive became one task per school, due when its day ends. */
    void checkDirectives() {
        List<JsonNode> tasks =
                play.doors().all(Call.get("task", "/tasks?plan=" + planId()).as(DemoDistrict.AUDITOR)).stream()
                        .filter(task -> task.path("measureId").asString().equals(corrected))
                        .toList();
        if (tasks.stream().anyMatch(task -> !task.path("category").asString("").equals(CATEGORY))) {
            play.ledger().surprise("the correction " + CATEGORY + " does not show in " + tasks);
        }
        if (dated) {
            List<String> due = tasks.stream()
                    .map(task -> Due.read(task, play.now()).dueAt().toString())
                    .distinct()
                    .toList();
            String wanted = SchoolTerm.endOf(LocalDate.of(2026, 3, 20)).toString();
            if (tasks.size() != play.district().schools().size() || !due.equals(List.of(wanted))) {
                play.ledger().surprise("a directive for 03-20 became " + tasks.size() + " tasks due at " + due);
            }
        }
    }

    private Answer corrected(Answer preview, List<JsonNode> measures) {
        Optional<JsonNode> directive = measures.stream()
                .filter(m -> m.path("due").path("normalized").asString("").equals("--03-20"))
                .findFirst()
                .or(() -> measures.stream().findFirst());
        if (directive.isEmpty()) {
            return preview;
        }
        String id = directive.get().path("measureId").asString();
        corrected = id;
        dated = directive.get().path("due").path("normalized").asString("").equals("--03-20");
        ObjectNode wrong = correction(id).put("category", "后勤");
        Answer once = plans.correct(DemoDistrict.ADMIN, preview, wrong, "correct district wrongly");
        play.refused(
                Call.post("plan", "/imports/" + preview.json().path("importId").asString() + "/corrections")
                        .as(DemoDistrict.ADMIN)
                        .ifMatch(preview.etag())
                        .json(correction(id).put("category", "过时")),
                "correct district from a stale preview",
                412);
        Answer undone = plans.undo(DemoDistrict.ADMIN, once, "undo district");
        ObjectNode right = correction(id).put("category", CATEGORY);
        Answer done = plans.correct(DemoDistrict.ADMIN, undone, right, "correct district");
        play.say(
                "预览中更正一处：“" + directive.get().path("quote").asString() + "”归入“" + CATEGORY + "”",
                "one thing put right in the preview: \""
                        + directive.get().path("quote").asString() + "\" filed under " + CATEGORY);
        return done;
    }

    private static ObjectNode correction(String measureId) {
        return Doors.object().put("plan", 0).put("op", "change-measure").put("measure", measureId);
    }

    private static List<JsonNode> measures(Answer preview) {
        return StreamSupport.stream(
                        preview.json().path("plans").path(0).path("measures").spliterator(), false)
                .toList();
    }
}
