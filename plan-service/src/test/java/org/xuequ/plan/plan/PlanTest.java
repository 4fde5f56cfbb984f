package org.xuequ.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.plan.plan.APlan.ANA;
import static org.xuequ.plan.plan.APlan.MONDAY;
import static org.xuequ.plan.plan.APlan.PLANS;
import static org.xuequ.plan.plan.APlan.RUI;
import static org.xuequ.plan.plan.APlan.TUESDAY;
import static org.xuequ.plan.plan.APlan.measure;
import static org.xuequ.plan.plan.APlan.ofASchool;
import static org.xuequ.plan.plan.APlan.ofASchoolWith;
import static org.xuequ.plan.plan.APlan.ofTheDistrictWith;
import static org.xuequ.plan.plan.APlan.submitted;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.plan.DraftPlan.NewSection;
import org.xuequ.plan.plan.PlanCommand.ApproveSection;
import org.xuequ.plan.plan.PlanCommand.DropMeasure;
import org.xuequ.plan.plan.PlanCommand.RenewPlan;
import org.xuequ.plan.plan.PlanCommand.ReturnSection;
import org.xuequ.plan.plan.PlanCommand.SubmitSection;
import org.xuequ.plan.plan.PlanCommand.WriteMeasure;
import org.xuequ.plan.plan.PlanCommand.WriteSection;
import org.xuequ.plan.plan.PlanEvent.DirectiveIssued;
import org.xuequ.plan.plan.PlanEvent.MeasureDropped;
import org.xuequ.plan.plan.PlanEvent.MeasureWritten;
import org.xuequ.plan.plan.PlanEvent.PlanActivated;
import org.xuequ.plan.plan.PlanEvent.SectionApproved;
import org.xuequ.plan.plan.PlanEvent.SectionReturned;
import org.xuequ.plan.plan.PlanEvent.SectionWritten;
import org.xuequ.plan.plan.Refused.Reason;

class PlanTest {
    private static final SubmitSection SUBMIT = new SubmitSection("goals", ANA, MONDAY);
    private static final ApproveSection APPROVE = new ApproveSection("goals", null, RUI, TUESDAY, List.of());
    private static final ReturnSection RETURN = new ReturnSection("goals", null, "请写明目标值。", RUI, TUESDAY);
    private static final SectionReturned RETURNED = new SectionReturned("goals", "请写明目标值。", RUI, TUESDAY);
    private static final SectionApproved APPROVED = new SectionApproved("goals", RUI, TUESDAY);

    @Test
    void submitting_freezes_what_is_written_now() {
        Plan plan = ofASchool();
        PLANS.given(plan).when(SUBMIT).then(submitted(plan, "goals", MONDAY));
    }

    @Test
    void submitting_again_says_nothing_new() {
        PLANS.given(ofASchool(), submitted(ofASchool(), "goals", MONDAY))
                .when(new SubmitSection("goals", "somebody else", TUESDAY))
                .thenNothing();
    }

    @Test
    void an_empty_section_cannot_be_submitted() {
        PLANS.given(ofASchool(), new SectionWritten("goals", "工作目标", " \n", null))
                .when(SUBMIT)
                .thenRefused(with(Reason.SECTION_EMPTY));
    }

    @Test
    void a_section_that_was_handed_in_before_is_withdrawn_by_handing_in_nothing() {
        Plan plan = ofASchool();
        var emptied = new SectionWritten("goals", "工作目标", "", "p-s01-lead");
        Plan withdrawn = plan.apply(List.of(submitted(plan, "goals", MONDAY), RETURNED, emptied));
        PLANS.given(withdrawn).when(SUBMIT).then(submitted(withdrawn, "goals", MONDAY));
    }

    @Test
    void a_newer_version_keeps_the_standing_of_what_it_leaves_alone() {
        Plan approved = ofASchool().apply(List.of(submitted(ofASchool(), "goals", MONDAY), APPROVED));
        var goals = new NewSection("goals", "工作目标", "质量稳步提高。", null);
        var means = new NewSection("means", "主要措施", "逐项落实。", null);
        PLANS.given(approved)
                .when(new RenewPlan(List.of(goals, means), List.of(), TUESDAY))
                .thenNothing();
        var other = new NewSection("means", "主要措施", "逐月落实。", null);
        Plan renewed = approved.apply(
                approved.decide(new RenewPlan(List.of(goals, other), List.of(measure("m1", "means")), TUESDAY)));
        assertThat(renewed.section("goals")).isEqualTo(approved.section("goals"));
        assertThat(renewed.section("means").status()).isEqualTo(SectionStatus.DRAFT);
        assertThat(renewed.measures()).hasSize(1);
    }

    @Test
    void a_newer_version_empties_but_never_drops_what_the_cycle_calls_for() {
        Plan renewed = ofASchool()
                .apply(ofASchool()
                        .decide(new RenewPlan(
                                List.of(new NewSection("goals", "工作目标", "新目标。", null)), List.of(), TUESDAY)));
        assertThat(renewed.section("means").text()).isEmpty();
        PLANS.given(renewed).when(new SubmitSection("means", ANA, MONDAY)).thenRefused(with(Reason.SECTION_EMPTY));
    }

    @Test
    void a_section_that_was_handed_in_or_approved_and_is_changed_is_said_to_be_reopened() {
        Plan judged = ofASchool().apply(List.of(submitted(ofASchool(), "goals", MONDAY), APPROVED));
        var goals = new NewSection("goals", "工作目标", "质量明显提高。", null);
        var means = new NewSection("means", "主要措施", "逐月落实。", null);
        List<PlanEvent> happened = judged.decide(new RenewPlan(List.of(goals, means), List.of(), TUESDAY));
        assertThat(happened)
                .as("the other one was a draft all along")
                .hasSize(2)
                .endsWith(new PlanEvent.SectionReopened("goals", TUESDAY));
        assertThat(judged.apply(happened).section("goals"))
                .extracting(Section::status, Section::approvedAt)
                .containsExactly(SectionStatus.DRAFT, null);
        Plan waiting = ofASchool().apply(List.of(submitted(ofASchool(), "goals", MONDAY)));
        assertThat(waiting.decide(new RenewPlan(List.of(means), List.of(), TUESDAY)))
                .as("left out while it lay with the reviewer")
                .contains(new PlanEvent.SectionReopened("goals", TUESDAY));
    }

    @Test
    void a_newer_version_that_contradicts_itself_is_refused() {
        PLANS.given(ofASchool())
                .when(new RenewPlan(
                        List.of(new NewSection("goals", "工作目标", "新目标。", null)),
                        List.of(measure("m1", "means")),
                        TUESDAY))
                .thenRefused(with(Reason.UNKNOWN_SECTION));
        PLANS.given(ofASchool())
                .when(new RenewPlan(List.of(), List.of(), TUESDAY))
                .thenRefused(with(Reason.NO_SECTIONS));
    }

    @Test
    void a_section_that_is_not_there_cannot_be_submitted() {
        PLANS.given(ofASchool())
                .when(new SubmitSection("no-such", ANA, MONDAY))
                .thenRefused(with(Reason.UNKNOWN_SECTION));
    }

    @Test
    void a_submitted_section_cannot_be_written_nor_its_measures() {
        Measure measure = measure("m1", "goals");
        Plan plan = ofASchoolWith(measure);
        var given = PLANS.given(plan, submitted(plan, "goals", MONDAY));
        given.when(new WriteSection("goals", null, "改了。", null)).thenRefused(with(Reason.SECTION_SUBMITTED));
        given.when(new DropMeasure("m1")).thenRefused(with(Reason.SECTION_SUBMITTED));
        given.when(new WriteMeasure(measure.in("means"))).thenRefused(with(Reason.SECTION_SUBMITTED));
        given.when(new WriteMeasure(measure("m2", "means"))).then(new MeasureWritten(measure("m2", "means")));
    }

    @Test
    void writing_what_is_there_already_says_nothing_new() {
        PLANS.given(ofASchool())
                .when(new WriteSection("goals", null, "质量稳步提高。", null))
                .thenNothing();
    }

    @Test
    void returning_says_why_and_gives_it_back_to_its_author() {
        PLANS.given(ofASchool(), submitted(ofASchool(), "goals", MONDAY))
                .when(RETURN)
                .thenState(plan -> {
                    assertThat(plan.section("goals").status()).isEqualTo(SectionStatus.RETURNED);
                    assertThat(plan.section("goals").returnReason()).isEqualTo("请写明目标值。");
                });
    }

    @Test
    void a_returned_section_must_change_before_it_comes_again() {
        var given = PLANS.given(ofASchool(), submitted(ofASchool(), "goals", MONDAY), RETURNED);
        given.when(SUBMIT).thenRefused(with(Reason.SECTION_RETURNED));
        given.when(new WriteSection("goals", null, "优良率85%。", null)).thenState(plan -> {
            assertThat(plan.section("goals").status()).isEqualTo(SectionStatus.DRAFT);
            assertThat(plan.section("goals").returnReason()).isNull();
        });
    }

    @Test
    void changing_a_measure_of_a_returned_section_is_changing_the_section() {
        Plan plan = ofASchoolWith(measure("m1", "goals"));
        PLANS.given(plan, submitted(plan, "goals", MONDAY), RETURNED)
                .when(new DropMeasure("m1"))
                .thenEvents(events -> {
                    assertThat(events).containsExactly(new MeasureDropped("m1"));
                    Plan after = plan.apply(submitted(plan, "goals", MONDAY))
                            .apply(RETURNED)
                            .apply(events);
                    assertThat(after.section("goals").status()).isEqualTo(SectionStatus.DRAFT);
                    assertThat(after.section("means").status()).isEqualTo(SectionStatus.DRAFT);
                });
    }

    @Test
    void what_came_back_changed_keeps_the_day_it_first_came() {
        Plan first = ofASchool().apply(submitted(ofASchool(), "goals", MONDAY)).apply(RETURNED);
        Plan changed = first.apply(new SectionWritten("goals", "工作目标", "优良率85%。", null));
        Plan again = changed.apply(submitted(changed, "goals", TUESDAY));
        assertThat(again.section("goals").firstSubmittedAt()).isEqualTo(MONDAY);
        assertThat(again.section("goals").submittedAt()).isEqualTo(TUESDAY);
        assertThat(again.section("goals").submissions())
                .extracting(Submission::revision)
                .doesNotHaveDuplicates();
    }

    @Test
    void only_what_was_submitted_can_be_judged() {
        PLANS.given(ofASchool()).when(APPROVE).thenRefused(with(Reason.NOT_SUBMITTED));
        PLANS.given(ofASchool()).when(RETURN).thenRefused(with(Reason.NOT_SUBMITTED));
    }

    @Test
    void a_judgement_of_another_text_than_the_one_that_lies_there_is_refused() {
        PLANS.given(ofASchool(), submitted(ofASchool(), "goals", MONDAY))
                .when(new ApproveSection("goals", "r-other", RUI, TUESDAY, List.of()))
                .thenRefused(with(Reason.REVISION_SUPERSEDED));
    }

    @Test
    void judging_twice_says_nothing_new_and_an_approval_stays() {
        var returned = PLANS.given(ofASchool(), submitted(ofASchool(), "goals", MONDAY), RETURNED);
        returned.when(RETURN).thenNothing();
        var approved = PLANS.given(ofASchool(), submitted(ofASchool(), "goals", MONDAY), APPROVED);
        approved.when(APPROVE).thenNothing();
        approved.when(RETURN).thenRefused(with(Reason.SECTION_APPROVED));
        approved.when(SUBMIT).thenRefused(with(Reason.SECTION_APPROVED));
        approved.when(new WriteSection("goals", null, "改了。", null)).thenRefused(with(Reason.SECTION_APPROVED));
    }

    @Test
    void the_last_approval_puts_the_plan_into_force() {
        Plan plan = ofASchoolWith(measure("m1", "means", "各校"));
        var before = PLANS.given(plan, submitted(plan, "goals", MONDAY), submitted(plan, "means", MONDAY));
        before.when(APPROVE).then(APPROVED);
        PLANS.given(plan, submitted(plan, "goals", MONDAY), submitted(plan, "means", MONDAY), APPROVED)
                .when(new ApproveSection("means", null, RUI, TUESDAY, List.of("s01", "s02")))
                .then(new SectionApproved("means", RUI, TUESDAY), new PlanActivated(TUESDAY));
    }

    @Test
    void the_districts_plan_issues_what_is_addressed_to_the_schools() {
        Measure directive = measure("m1", "goals", "各校");
        Plan plan = ofTheDistrictWith(directive, measure("m2", "goals", "教研室"));
        var last = PLANS.given(
                plan,
                submitted(plan, "goals", MONDAY),
                submitted(plan, "means", MONDAY),
                new SectionApproved("means", RUI, TUESDAY));
        last.when(new ApproveSection("goals", null, RUI, TUESDAY, List.of("s01", "s02")))
                .then(
                        APPROVED,
                        new PlanActivated(TUESDAY),
                        new DirectiveIssued(directive, List.of("s01", "s02"), TUESDAY));
        last.when(APPROVE).thenRefused(with(Reason.NO_OPEN_SCHOOLS));
    }

    @Test
    void more_measures_than_one_announcement_carries_are_refused() {
        String long_ = "长".repeat(200_000);
        Measure huge =
                new Measure("m9", "goals", null, long_, long_, org.xuequ.plan.measure.Due.NONE, null, null, List.of());
        PLANS.given(ofASchool()).when(new WriteMeasure(huge)).thenRefused(with(Reason.TOO_MANY_MEASURES));
    }

    private static Consumer<RuntimeException> with(Reason reason) {
        return refusal -> assertThat(refusal)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Refused::reason)
                .isEqualTo(reason);
    }
}
