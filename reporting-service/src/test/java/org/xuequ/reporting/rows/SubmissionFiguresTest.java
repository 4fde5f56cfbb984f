package org.xuequ.reporting.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xuequ.reporting.sources.Cycle;
import org.xuequ.reporting.sources.OrgUnit;
import org.xuequ.reporting.sources.Plan;
import org.xuequ.reporting.sources.Plan.Stage;

/** DESIGN 6 on submissions, sentence by sentence. */
class SubmissionFiguresTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant DEADLINE = Instant.parse("2026-03-06T15:59:59.999Z");
    private static final Instant ON_TIME_UNTIL = Instant.parse("2026-03-10T15:59:59.999Z");
    private static final Instant EARLY = Instant.parse("2026-03-01T02:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-20T02:00:00Z");
    private static final SchoolTerm S1 = new SchoolTerm("d1", "s1", "t1");

    @Test
    void a_section_nobody_wrote_is_expected_and_nothing_else() {
        assertThat(figures(call(), null)).isEqualTo("expected");
    }

    @Test
    void a_section_handed_in_during_the_days_of_grace_is_on_time() {
        assertThat(figures(call(), submitted(ON_TIME_UNTIL)))
                .isEqualTo("expected submitted onTime actualReports actualReportsOnTime");
    }

    @Test
    void a_millisecond_after_grace_it_is_submitted_but_not_on_time() {
        assertThat(figures(call(), submitted(ON_TIME_UNTIL.plusMillis(1))))
                .isEqualTo("expected submitted actualReports");
    }

    @Test
    void a_section_sent_back_and_handed_in_again_counts_by_its_first_submission() {
        var again = new Plan.Section("goals", Stage.APPROVED, EARLY, LATER, LATER.plusSeconds(60), null);
        assertThat(figures(call(), again)).isEqualTo("expected submitted onTime approved returned actualReports");
    }

    @Test
    void being_sent_back_does_not_undo_the_submission_though_dhis2_would_drop_it() {
        var back = new Plan.Section("goals", Stage.RETURNED, EARLY, EARLY, null, "请补充");
        assertThat(figures(call(), back)).isEqualTo("expected submitted onTime returned");
        var writing = new Plan.Section("goals", Stage.DRAFT, EARLY, EARLY, null, null);
        assertThat(figures(call(), writing)).isEqualTo("expected submitted onTime returned");
    }

    @Test
    void a_school_closed_on_the_day_of_the_deadline_owes_nothing_and_one_closing_the_day_after_does() {
        assertThat(figures(call(), submitted(EARLY), school("2026-03-06"))).isEmpty();
        assertThat(figures(call(), null, school("2026-03-07"))).isEqualTo("expected");
    }

    @Test
    void a_closed_district_closes_its_schools() {
        var district = new OrgUnit(
                "d1",
                1,
                "d1",
                null,
                OrgUnit.Kind.DISTRICT,
                "学区",
                "/d1",
                LocalDate.EPOCH,
                LocalDate.parse("2026-01-01"));
        assertThat(figures(call(), null, school(null), district)).isEmpty();
    }

    @Test
    void a_cancelled_call_is_shown_apart() {
        assertThat(figures(call(Cycle.Status.CANCELLED), submitted(EARLY))).isEqualTo("cancelled");
    }

    @Test
    void the_first_submission_counts_should_a_school_answer_twice() {
        var rows = Rows.of(
                S1,
                List.of(call()),
                List.of(plan("b", submitted(LATER)), plan("a", submitted(EARLY)), plan("c", null)),
                List.of(),
                new Units(List.of()),
                SHANGHAI);
        assertThat(rows.submissions())
                .singleElement()
                .extracting(Submission::planId)
                .isEqualTo("a");
    }

    @Test
    void every_figure_about_sections_is_explained_in_both_languages() {
        assertThat(SubmissionFigure.ON_TIME.label().helpZh()).contains("首次提交");
        assertThat(SubmissionFigure.ON_TIME.label().helpEn()).contains("first submission");
        for (Figure figure : Arrays.asList(SubmissionFigure.values())) {
            assertThat(figure.label().helpZh()).containsPattern("\\p{IsHan}");
            assertThat(figure.label().helpEn()).doesNotContainPattern("\\p{IsHan}");
        }
    }

    private static String figures(Cycle cycle, Plan.@Nullable Section answer, OrgUnit... units) {
        var plans = answer == null ? List.<Plan>of() : List.of(plan("pl", answer));
        var row = Rows.of(S1, List.of(cycle), plans, List.of(), new Units(List.of(units)), SHANGHAI)
                .submissions()
                .getFirst();
        return Arrays.stream(SubmissionFigure.values())
                .filter(figure -> figure.counts(row))
                .map(SubmissionFigure::key)
                .collect(Collectors.joining(" "));
    }

    private static Cycle call() {
        return call(Cycle.Status.OPEN);
    }

    private static Cycle call(Cycle.Status status) {
        return new Cycle(
                "cy",
                1,
                "d1",
                "征集",
                "t1",
                status,
                List.of("s1"),
                List.of(new Cycle.Section("goals", "工作目标", DEADLINE, ON_TIME_UNTIL)));
    }

    private static Plan plan(String id, Plan.@Nullable Section section) {
        return new Plan(
                id, 1, "d1", "s1", "t1", "cy", Plan.Status.DRAFT, section == null ? List.of() : List.of(section));
    }

    private static Plan.Section submitted(Instant at) {
        return new Plan.Section("goals", Stage.SUBMITTED, at, at, null, null);
    }

    private static OrgUnit school(@Nullable String closedOn) {
        return new OrgUnit(
                "s1",
                1,
                "d1",
                "s1",
                OrgUnit.Kind.SCHOOL,
                "柳溪小学",
                "/d1/s1",
                LocalDate.EPOCH,
                closedOn == null ? null : LocalDate.parse(closedOn));
    }
}
