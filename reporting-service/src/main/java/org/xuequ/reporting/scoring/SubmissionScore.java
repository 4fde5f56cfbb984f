package org.xuequ.reporting.scoring;

import java.util.Collection;
import org.xuequ.reporting.rows.Submission;
import org.xuequ.reporting.rows.SubmissionFigure;

/** How many sections each {@link SubmissionFigure} counts. */
public record SubmissionScore(
        int expected,
        int submitted,
        int onTime,
        int approved,
        int returned,
        int cancelled,
        int actualReports,
        int actualReportsOnTime) {

    /** Of no rows at all. */
    public static final SubmissionScore NONE = new SubmissionScore(0, 0, 0, 0, 0, 0, 0, 0);

    static SubmissionScore of(Collection<Submission> rows) {
        return new SubmissionScore(
                count(rows, SubmissionFigure.EXPECTED),
                count(rows, SubmissionFigure.SUBMITTED),
                count(rows, SubmissionFigure.ON_TIME),
                count(rows, SubmissionFigure.APPROVED),
                count(rows, SubmissionFigure.RETURNED),
                count(rows, SubmissionFigure.CANCELLED),
                count(rows, SubmissionFigure.ACTUAL_REPORTS),
                count(rows, SubmissionFigure.ACTUAL_REPORTS_ON_TIME));
    }

    /** Both together; their rows are different ones. */
    public SubmissionScore plus(SubmissionScore other) {
        return new SubmissionScore(
                expected + other.expected,
                submitted + other.submitted,
                onTime + other.onTime,
                approved + other.approved,
                returned + other.returned,
                cancelled + other.cancelled,
                actualReports + other.actualReports,
                actualReportsOnTime + other.actualReportsOnTime);
    }

    private static int count(Collection<Submission> rows, SubmissionFigure figure) {
        return Math.toIntExact(rows.stream().filter(figure::counts).count());
    }
}
