package org.xuequ.devstack.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The life of the schools' plans: begun, submitted, sent back, mended, approved. */
final class SchoolPlans {
    private static final LocalDate FIRST_DRAFTS = LocalDate.of(2026, 2, 26);

    private final Play play;
    private final Plans plans;
    private final Drafting drafting;
    private final Consumer<String> activated;

    /** @param activated told each plan that took effect */
    SchoolPlans(Play play, Plans plans, CallForPlans call, Consumer<String> activated) {
        this.play = play;
        this.plans = plans;
        this.drafting = new Drafting(play, plans, call);
        this.activated = activated;
    }

    void schedule() {
        for (School school : play.district().schools()) {
            LocalDate day = SchoolTerm.after(FIRST_DRAFTS.plusDays(school.rank() % 3), 1);
            play.agenda().at(SchoolTerm.at(day, 10, 0), "draft " + school.id(), () -> draft(school));
        }
    }

    private void draft(School school) {
        String id = drafting.begin(school);
        List<JsonNode> sections =
                Plans.sections(plans.read(school.planner(), id).json());
        play.ledger()
                .began(
                        id,
                        school.id(),
                        sections.stream().map(s -> s.path("key").asString()).toList());
        Map<String, CallForPlans.Called> called =
                CallForPlans.SECTIONS.stream().collect(Collectors.toMap(CallForPlans.Called::key, c -> c));
        for (JsonNode section : sections) {
            String key = section.path("key").asString();
            drafting.finish(school, id, section);
            CallForPlans.Called c = called.get(key);
            if (c == null) {
                submitLater(
                        school,
                        id,
                        key,
                        CallForPlans.SECTIONS.getFirst().deadline().minusDays(1));
                continue;
            }
            play.ledger().section(id, key, plans.entry(id, key).calledFor(c.onTimeUntil()));
            SectionFate fate = SectionFate.of(school, key, play.fates());
            if (fate != SectionFate.NEVER) {
                int spread = play.fates().of("spread " + school.id() + key).nextInt(3);
                submitLater(school, id, key, fate.day(c.deadline(), spread));
            }
        }
        play.refused(
                Call.post("plan", "/plans/" + id + "/sections/no-such-section/submit")
                        .as(school.planner()),
                "submit nothing " + school.id(),
                404);
    }

    private void submitLater(School school, String id, String key, LocalDate day) {
        String what = school.id() + " " + key;
        play.agenda().at(SchoolTerm.at(day, 15, 30), "submit " + what, () -> {
            plans.submit(key.equals("goals") ? school.principal() : school.planner(), id, key, "submit " + what);
            boolean back =
                    school.rank() == 0 ? key.equals("teaching") : play.fates().percent("back " + what) < 10;
            LocalDate next = SchoolTerm.after(day, 1);
            play.agenda().at(SchoolTerm.at(next, 10, 0), "review " + what, () -> review(school, id, key, back, next));
        });
    }

    private void review(School school, String id, String key, boolean back, LocalDate day) {
        String what = school.id() + " " + key;
        if (!back) {
            approve(school, id, key, "approve " + what);
            return;
        }
        String reason = "请写明由谁负责、何时完成。";
        plans.giveBack(DemoDistrict.REVIEWER, id, key, reason, "return " + what);
        play.say(
                school.name() + "“" + CallForPlans.title(key) + "”章节退回：" + reason,
                school.name() + ": section " + CallForPlans.title(key) + " returned, " + reason);
        LocalDate mended = SchoolTerm.after(day, 1);
        play.agenda().at(SchoolTerm.at(mended, 15, 30), "mend " + what, () -> mend(school, id, key));
        LocalDate again = SchoolTerm.after(mended, 1);
        play.agenda()
                .at(SchoolTerm.at(again, 10, 0), "approve " + what, () -> approve(school, id, key, "approve " + what));
    }

    private void mend(School school, String id, String key) {
        String what = school.id() + " " + key;
        String text = Plans.sections(plans.read(school.planner(), id).json()).stream()
                .filter(s -> s.path("key").asString().equals(key))
                .map(s -> s.path("text").asString())
                .findFirst()
                .orElseThrow();
        String added = "补充：以上各项由分管副校长负责，每月底前完成当月安排。";
        ObjectNode form = Doors.object().put("text", text + "\n" + added);
        plans.edit(school.planner(), id, key, form, "mend " + what);
        plans.submit(school.planner(), id, key, "submit again " + what);
        String path = "/plans/" + id + "/sections/" + key + "/changes";
        JsonNode changes = play.doors()
                .done(Call.get("plan", path).as(DemoDistrict.REVIEWER))
                .json();
        if (!Changes.onlyAdds(changes, added)) {
            play.ledger().surprise("the change of " + what + " reads otherwise: " + changes);
        }
        play.say(
                school.name() + "“" + CallForPlans.title(key) + "”修改后再交：+ " + added,
                school.name() + ": section " + CallForPlans.title(key) + " comes back changed: + " + added);
    }

    private void approve(School school, String id, String key, String step) {
        plans.approve(DemoDistrict.REVIEWER, id, key, step);
        if (play.ledger().activatedBy(id, play.now())) {
            activated.accept(id);
            play.say(school.name() + "计划全部通过，开始生效", school.name() + ": plan approved in full, in effect");
        }
    }
}
