package org.xuequ.reporting.figures;

import org.jspecify.annotations.Nullable;
import org.xuequ.reporting.scoring.SubmissionScore;

/** Sections handed in, as reports show them. */
public record SubmissionFigures(
        int expected, int submitted, int onTime, int approved, int returned, int cancelled, Rates rates, Dhis2 dhis2) {

    /** Each figure's part of the expected, 0 to 1; null with nothing expected. */
    public record Rates(
            @Nullable Double submitted,
            @Nullable Double onTime,
            @Nullable Double approved) {}

    /**
     * The five metrics of a DHIS2 data set. Reporting rate = actual reports ÷ expected reports × 100; on time likewise.
     * They differ from ours where a section was sent back: DHIS2 knows only the latest registration.
     */
    public record Dhis2(
            int actualReports,
            int actualReportsOnTime,
            int expectedReports,
            @Nullable Double reportingRate,
            @Nullable Double reportingRateOnTime) {}

    public static SubmissionFigures of(SubmissionScore score) {
        int expected = score.expected();
        return new SubmissionFigures(
                expected,
                score.submitted(),
                score.onTime(),
                score.approved(),
                score.returned(),
                score.cancelled(),
                new Rates(
                        Rate.of(score.submitted(), expected),
                        Rate.of(score.onTime(), expected),
                        Rate.of(score.approved(), expected)),
                new Dhis2(
                        score.actualReports(),
                        score.actualReportsOnTime(),
                        expected,
                        Rate.percent(score.actualReports(), expected),
                        Rate.percent(score.actualReportsOnTime(), expected)));
    }
}
