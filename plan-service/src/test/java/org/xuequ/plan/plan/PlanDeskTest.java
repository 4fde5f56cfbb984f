package org.xuequ.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuequ.plan.plan.APlan.ANA;
import static org.xuequ.plan.plan.APlan.MONDAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.CommandReused;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.plan.PlanCommand.SubmitSection;
import org.xuequ.plan.plan.PlanCommand.WriteSection;
import org.xuequ.plan.revision.Revision;
import org.xuequ.plan.revision.Revisions;

class PlanDeskTest {
    private static final Command FIRST = new Command("k1", "print 1");
    private static final Command SECOND = new Command("k2", "print 2");
    private static final SubmitSection SUBMIT = new SubmitSection("goals", ANA, MONDAY);

    private final PlansInMemory plans = new PlansInMemory();
    private final Map<String, Revision> kept = new HashMap<>();
    private final Revisions revisions = new Revisions() {
        @Override
        public void keep(Revision revision) {
            kept.put(revision.id(), revision);
        }

        @Override
        public Optional<Revision> find(String revisionId) {
            return Optional.ofNullable(kept.get(revisionId));
        }
    };
    private final PlanDesk desk = new PlanDesk(
            plans,
            revisions,
            (plan, version, happened) -> happened.stream()
                    .map(event -> new Event("plan.x.v1", "s01", plan.id(), Map.of("version", version)))
                    .toList());

    @Test
    void the_frozen_text_lies_safe_under_the_id_that_the_plan_refers_to() {
        Stored<Plan> after = desk.handle(begun(), SUBMIT, null, SECOND);
        String revision = after.state().section("goals").revision();
        assertThat(kept).containsOnlyKeys(revision);
        assertThat(kept.get(revision)).extracting(Revision::text).isEqualTo("质量稳步提高。");
    }

    @Test
    void the_same_request_again_has_no_second_effect() {
        Stored<Plan> before = begun();
        desk.handle(before, SUBMIT, null, SECOND);
        Stored<Plan> now = plans.find("pl-1").orElseThrow();
        assertThat(desk.handle(now, SUBMIT, 1L, SECOND).version()).isEqualTo(2);
        assertThat(plans.said).hasSize(1);
        assertThatThrownBy(() -> desk.handle(now, SUBMIT, null, new Command("k2", "another print")))
                .isInstanceOf(CommandReused.class);
    }

    @Test
    void a_lost_race_is_run_again_when_no_version_was_expected() {
        Stored<Plan> seen = begun();
        desk.handle(seen, new WriteSection("means", null, "别人先改了。", null), null, new Command("other", "p"));
        Stored<Plan> after = desk.handle(seen, SUBMIT, null, SECOND);
        assertThat(after.version()).isEqualTo(3);
        assertThat(after.state().section("means").text()).isEqualTo("别人先改了。");
    }

    @Test
    void a_lost_race_is_lost_when_a_version_was_expected() {
        Stored<Plan> seen = begun();
        desk.handle(seen, new WriteSection("means", null, "别人先改了。", null), null, new Command("other", "p"));
        assertThatThrownBy(() -> desk.handle(seen, SUBMIT, 1L, SECOND)).isInstanceOf(StaleVersion.class);
        assertThat(plans.find("pl-1").orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void beginning_again_from_the_same_origin_finds_the_plan_and_from_another_is_refused() {
        begun();
        DraftPlan same = APlan.draft("/d1/s01", PlanKind.TERM, List.of());
        assertThat(desk.begin(same, SECOND).version()).isEqualTo(1);
        var other = new DraftPlan(
                "pl-1",
                "d1",
                "s01",
                "/d1/s01",
                PlanKind.TERM,
                "另一份",
                "t-2026-2",
                null,
                "request:2",
                same.sections(),
                List.of());
        assertThatThrownBy(() -> desk.begin(other, SECOND))
                .isInstanceOf(Refused.class)
                .extracting(refusal -> ((Refused) refusal).reason())
                .isEqualTo(Refused.Reason.PLAN_EXISTS);
    }

    private Stored<Plan> begun() {
        return desk.begin(APlan.draft("/d1/s01", PlanKind.TERM, List.of()), FIRST);
    }
}
