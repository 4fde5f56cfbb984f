package org.xuequ.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.plan.plan.APlan.ANA;
import static org.xuequ.plan.plan.APlan.MONDAY;
import static org.xuequ.plan.plan.APlan.RUI;
import static org.xuequ.plan.plan.APlan.TUESDAY;
import static org.xuequ.plan.plan.APlan.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuequ.contracts.Contracts;
import org.xuequ.messaging.Event;
import org.xuequ.plan.cycle.Cycle;
import org.xuequ.plan.cycle.Cycle.CycleSection;
import org.xuequ.plan.measure.Due;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.measure.Quota;
import org.xuequ.plan.measure.Recurrence;
import org.xuequ.plan.plan.APlan;
import org.xuequ.plan.plan.DraftPlan.NewSection;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanCommand.ApproveSection;
import org.xuequ.plan.plan.PlanCommand.RenewPlan;
import org.xuequ.plan.plan.PlanCommand.ReturnSection;
import org.xuequ.plan.plan.PlanCommand.SubmitSection;
import org.xuequ.plan.plan.PlanCommand.WriteSection;
import org.xuequ.plan.plan.PlanEvent;
import org.xuequ.plan.plan.PlanKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanEventsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final PlanEvents events = new PlanEvents();

    @Test
    void each_step_of_a_plan_is_said_as_the_contract_has_it() {
        Plan plan = APlan.ofTheDistrictWith(
                measure("m1", "goals", "各校"),
                new Measure(
                        "m2",
                        "means",
                        "教学",
                        "听课",
                        "听课20至30节",
                        Due.NONE,
                        Recurrence.TERM,
                        new Quota("between", List.of(20.0, 30.0), "节", Quota.Per.TERM, false, true),
                        List.of("教师")));
        var said = new ArrayList<Event>();
        long version = 1;
        for (var command : List.of(
                new SubmitSection("goals", ANA, MONDAY),
                new ReturnSection("goals", null, "请写明期限。", RUI, MONDAY),
                new WriteSection("goals", null, "改过了。", null),
                new SubmitSection("goals", ANA, TUESDAY),
                new ApproveSection("goals", null, RUI, TUESDAY, List.of("s01")),
                new SubmitSection("means", ANA, TUESDAY),
                new ApproveSection("means", null, RUI, TUESDAY, List.of("s01", "s02")))) {
            List<PlanEvent> happened = plan.decide(command);
            plan = plan.apply(happened);
            said.addAll(events.of(plan, ++version, happened));
        }
        assertThat(said)
                .extracting(Event::type)
                .containsExactly(
                        "plan.section-submitted.v1",
                        "plan.section-returned.v1",
                        "plan.section-submitted.v1",
                        "plan.section-approved.v1",
                        "plan.section-submitted.v1",
                        "plan.section-approved.v1",
                        "plan.activated.v1",
                        "plan.directive-issued.v1");
        said.forEach(PlanEventsTest::keepsTheContract);
        assertThat(said).extracting(Event::key).containsOnly("d1");
        JsonNode activated = JSON.valueToTree(said.get(6).payload());
        assertThat(activated.path("version").asLong()).isEqualTo(8);
        assertThat(activated.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(activated.path("sections").findValuesAsString("kind")).containsExactly("PLAN", "PLAN");
        assertThat(activated.path("measures").path(0).path("due").path("kind").asString())
                .isEqualTo("deadline");
        assertThat(activated.path("measures").path(1).path("quota").path("n").toString())
                .isEqualTo("[20,30]");
    }

    @Test
    void a_renewal_that_reopens_a_section_is_said_at_once() {
        Plan plan = APlan.ofASchool();
        plan = plan.apply(plan.decide(new SubmitSection("goals", ANA, MONDAY)));
        plan = plan.apply(plan.decide(new ApproveSection("goals", null, RUI, MONDAY, List.of())));
        var sections =
                List.of(new NewSection("goals", "工作目标", "新的目标。", null), new NewSection("means", "主要措施", "逐项落实。", null));
        List<PlanEvent> happened = plan.decide(new RenewPlan(sections, List.of(), TUESDAY));
        List<Event> said = events.of(plan.apply(happened), 4, happened);
        assertThat(said).extracting(Event::type).containsExactly("plan.section-reopened.v1");
        keepsTheContract(said.getFirst());
        JsonNode reopened = JSON.valueToTree(said.getFirst().payload());
        assertThat(reopened.path("section").asString()).isEqualTo("goals");
        assertThat(reopened.path("sections").path(0).path("status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void a_plan_of_a_school_travels_under_the_schools_key() {
        Plan plan = APlan.ofASchool();
        var happened = plan.decide(new SubmitSection("goals", ANA, MONDAY));
        assertThat(events.of(plan.apply(happened), 2, happened))
                .extracting(Event::key)
                .containsExactly("s01");
    }

    @Test
    void an_opened_cycle_is_said_as_the_contract_has_it() {
        Instant end = Instant.parse("2026-03-06T15:59:59.999Z");
        var cycle = new Cycle(
                "cy-1",
                "d1",
                "征集",
                "t-2026-2",
                PlanKind.TERM,
                List.of("s01"),
                List.of(new CycleSection("goals", "工作目标", end, 2, end)),
                MONDAY);
        keepsTheContract(events.opened(cycle, 1));
    }

    private static void keepsTheContract(Event event) {
        assertThat(Contracts.violations(event.type(), JSON.writeValueAsString(event.payload())))
                .as(event.type())
                .isEmpty();
    }
}
