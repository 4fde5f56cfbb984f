package org.xuequ.plan.plan;

import java.time.Instant;
import java.util.List;
import org.xuequ.plan.measure.Due;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.plan.DraftPlan.NewSection;
import org.xuequ.plan.plan.PlanEvent.SectionSubmitted;
import org.xuequ.testkit.Decider;

/** Plans to start a test from. */
public final class APlan {
    public static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-03-03T01:00:00Z");
    public static final String ANA = "p-s01-principal";
    public static final String RUI = "p-d1-rev";
    static final Decider<Plan, PlanCommand, PlanEvent> PLANS = new Decider<>(Plan::decide, Plan::apply);

    private APlan() {}

    /** Of school s01, with the sections goals and means, both written. */
    public static Plan ofASchool() {
        return draft("/d1/s01", PlanKind.TERM, List.of()).begin();
    }

    public static Plan ofASchoolWith(Measure... measures) {
        return draft("/d1/s01", PlanKind.TERM, List.of(measures)).begin();
    }

    public static Plan ofTheDistrictWith(Measure... measures) {
        DraftPlan draft = draft("/d1", PlanKind.DISTRICT, List.of(measures));
        return new DraftPlan(
                        draft.planId(),
                        draft.districtId(),
                        null,
                        draft.orgPath(),
                        draft.kind(),
                        draft.title(),
                        draft.termId(),
                        null,
                        draft.origin(),
                        draft.sections(),
                        draft.measures())
                .begin();
    }

    public static DraftPlan draft(String orgPath, PlanKind kind, List<Measure> measures) {
        return new DraftPlan(
                "pl-1",
                "d1",
                "s01",
                orgPath,
                kind,
                "工作计划",
                "t-2026-2",
                "cy-1",
                "request:1",
                List.of(
                        new NewSection("goals", "工作目标", "质量稳步提高。", "p-s01-lead"),
                        new NewSection("means", "主要措施", "逐项落实。", null)),
                measures);
    }

    public static Measure measure(String id, String section, String... responsible) {
        return new Measure(
                id,
                section,
                null,
                "上报规划",
                "各校于3月20日之前上报规划",
                new Due(Due.Kind.DEADLINE, "3月20日之前", "--03-20"),
                null,
                null,
                List.of(responsible));
    }

    static SectionSubmitted submitted(Plan plan, String key, Instant at) {
        return new SectionSubmitted(key, plan.freeze(key).id(), ANA, at);
    }
}
