package org.xuequ.devstack.demo;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a school's plan begins: most from a document, some written at the door. */
final class Drafting {
    private static final Map<String, String> LEADS =
            Map.of("teaching", "jwc", "staff", "jwc", "moral", "dyc", "safety", "zwc");

    private final Play play;
    private final Plans plans;
    private final CallForPlans call;

    Drafting(Play play, Plans plans, CallForPlans call) {
        this.play = play;
        this.plans = plans;
        this.call = call;
    }

    /** The new plan's id. */
    String begin(School school) {
        boolean atTheDoor =
                school.rank() % 4 == 3 && play.options().schoolPlans().isEmpty();
        return atTheDoor ? written(school) : imported(school);
    }

    private String imported(School school) {
        Answer preview =
                plans.bring(school.planner(), school.path(), play.documents().of(school));
        ObjectNode form = Doors.object()
                .put("plan", 0)
                .put("termId", SchoolTerm.ID)
                .put("kind", "TERM")
                .put("cycleId", call.cycleId())
                .put("title", school.name() + "第二学期工作计划");
        return plans.accept(school.planner(), preview, form, "accept " + school.id());
    }

    private String written(School school) {
        ObjectNode plan = Doors.object()
                .put("orgPath", school.path())
                .put("kind", "TERM")
                .put("title", school.name() + "第二学期工作计划")
                .put("termId", SchoolTerm.ID)
                .put("cycleId", call.cycleId());
        ArrayNode sections = plan.putArray("sections");
        CallForPlans.SECTIONS.forEach(s -> sections.addObject()
                .put("key", s.key())
                .put("title", s.title())
                .put("text", s.title() + "：由校长室统筹，各处室分工落实，每月小结一次。"));
        plan.set("measures", WrittenMeasures.of(school));
        return play.command(Call.post("plan", "/plans").as(school.planner()).json(plan), "write " + school.id())
                .json()
                .path("planId")
                .asString();
    }

    /** Names the section's lead, and writes what the document left empty. */
    void finish(School school, String id, JsonNode section) {
        String key = section.path("key").asString();
        String text = section.path("text").asString("");
        String department = LEADS.get(key);
        ObjectNode form = Doors.object()
                .put("text", text.isBlank() ? section.path("title").asString() + "：按学校分工落实。" : text)
                .put("leadId", department == null ? school.principal() : school.lead(department));
        plans.edit(school.planner(), id, key, form, "finish " + school.id() + key);
    }
}
