package org.xuequ.devstack.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The district calls for the schools' plans: a template, and a deadline with grace for each section. */
final class CallForPlans {
    static final int GRACE = 2;

    /** A section that is called for. */
    record Called(String key, String title, LocalDate deadline) {
        Instant onTimeUntil() {
            return SchoolTerm.endOf(SchoolTerm.after(deadline, GRACE));
        }
    }

    static final List<Called> SECTIONS = List.of(
            new Called("goals", "工作目标", LocalDate.of(2026, 3, 6)),
            new Called("teaching", "教学工作", LocalDate.of(2026, 3, 10)),
            new Called("moral", "德育工作", LocalDate.of(2026, 3, 10)),
            new Called("staff", "教师队伍", LocalDate.of(2026, 3, 12)),
            new Called("safety", "安全后勤", LocalDate.of(2026, 3, 13)));

    /** What people call a section. */
    static String title(String key) {
        return SECTIONS.stream()
                .filter(called -> called.key().equals(key))
                .map(Called::title)
                .findFirst()
                .orElse(key);
    }

    private final Play play;
    private @Nullable String cycleId;

    CallForPlans(Play play) {
        this.play = play;
    }

    void open() {
        ObjectNode template = Doors.object().put("title", "学校学期计划").put("planKind", "TERM");
        ArrayNode parts = template.putArray("sections");
        SECTIONS.forEach(s -> parts.addObject().put("key", s.key()).put("title", s.title()));
        String templateId = play.command(
                        Call.post("plan", "/templates").as(DemoDistrict.ADMIN).json(template), "template")
                .json()
                .path("templateId")
                .asString();
        play.refused(
                Call.post("plan", "/cycles")
                        .as(DemoDistrict.ADMIN)
                        .json(cycle(templateId, SchoolTerm.START.minusYears(1))),
                "cycle before the term",
                400);
        cycleId = play.command(
                        Call.post("plan", "/cycles").as(DemoDistrict.ADMIN).json(cycle(templateId, null)), "cycle")
                .json()
                .path("cycleId")
                .asString();
        play.say(
                "向 " + play.district().schools().size() + " 所学校征集学期计划：" + SECTIONS.size() + " 个章节，宽限 " + GRACE
                        + " 个工作日",
                "call for term plans to " + play.district().schools().size() + " schools: " + SECTIONS.size()
                        + " sections, " + GRACE + " working days of grace");
    }

    String cycleId() {
        if (cycleId == null) {
            throw new IllegalStateException("no call for plans yet");
        }
        return cycleId;
    }

    private static ObjectNode cycle(String templateId, @Nullable LocalDate deadline) {
        ObjectNode cycle = Doors.object()
                .put("title", "2025—2026学年第二学期工作计划征集")
                .put("termId", SchoolTerm.ID)
                .put("templateId", templateId)
                .put("planKind", "TERM");
        ArrayNode sections = cycle.putArray("sections");
        SECTIONS.forEach(s -> sections.addObject()
                .put("key", s.key())
                .put("title", s.title())
                .put("deadline", (deadline == null ? s.deadline() : deadline).toString())
                .put("graceWorkdays", GRACE));
        return cycle;
    }
}
