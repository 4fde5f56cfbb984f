package org.xuequ.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.xuequ.reporting.sources.Plan;
import org.xuequ.reporting.sources.Plan.Section;
import org.xuequ.reporting.sources.Plan.Stage;

/** A school's plan: sections handed in early or late, sent back or approved as chance has it. */
final class PlanLife {
    private final Story story;
    private Plan plan;

    private PlanLife(Story story, Plan plan) {
        this.story = story;
        this.plan = plan;
    }

    static void of(Story story, String school) {
        List<Section> drafts = Story.SECTIONS.stream()
                .map(key -> new Section(key, Stage.DRAFT, null, null, null, null))
                .toList();
        var life = new PlanLife(
                story,
                new Plan(
                        "pl-" + school,
                        1,
                        story.district,
                        school,
                        story.term,
                        "cy-" + story.district,
                        Plan.Status.DRAFT,
                        drafts));
        for (int section = 0; section < drafts.size(); section++) {
            life.live(section);
        }
    }

    private void live(int section) {
        Instant at = Story.OPENED.plus(Duration.ofHours(story.chance.nextInt(20 * 24)));
        for (int step = story.chance.nextInt(6); step > 0; step--) {
            move(section, at);
            at = at.plus(Duration.ofHours(1 + story.chance.nextInt(72)));
        }
    }

    private void move(int index, Instant at) {
        Section now = plan.sections().get(index);
        switch (now.status()) {
            case DRAFT, RETURNED -> {
                Instant first = now.firstSubmittedAt() == null ? at : now.firstSubmittedAt();
                say("plan.section-submitted.v1", index, new Section(now.key(), Stage.SUBMITTED, first, at, null, null));
            }
            case SUBMITTED -> {
                boolean good = story.chance.nextBoolean();
                say(
                        good ? "plan.section-approved.v1" : "plan.section-returned.v1",
                        index,
                        new Section(
                                now.key(),
                                good ? Stage.APPROVED : Stage.RETURNED,
                                now.firstSubmittedAt(),
                                now.submittedAt(),
                                good ? at : null,
                                good ? null : "请补充"));
            }
            case APPROVED -> {}
        }
    }

    private void say(String type, int index, Section section) {
        List<Section> sections = new ArrayList<>(plan.sections());
        sections.set(index, section);
        plan = new Plan(
                plan.planId(),
                plan.version() + 1,
                plan.districtId(),
                plan.schoolId(),
                plan.termId(),
                plan.cycleId(),
                plan.status(),
                sections);
        story.plans.put(plan.planId(), plan);
        story.tell(type, String.valueOf(plan.schoolId()), plan);
    }
}
