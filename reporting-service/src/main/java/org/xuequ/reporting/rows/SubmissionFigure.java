package org.xuequ.reporting.rows;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The figures about sections handed in. A figure is the number of rows it {@link #counts}: one rule for both. */
public enum SubmissionFigure implements Figure {
    EXPECTED(
            "expected",
            new Label(
                    "应交",
                    "Expected",
                    "截止时间属于本学期、学校在截止日处于开办状态的应交章节数；已取消的征集不计，另列。",
                    "Sections called for whose deadline lies in the term and whose school was open on the day of the"
                            + " deadline. A cancelled call is not counted but shown apart."),
            Submission::expected),
    SUBMITTED(
            "submitted",
            new Label(
                    "已交",
                    "Submitted",
                    "应交章节中至今交过的；被退回不撤销已交。",
                    "Those of the expected sections handed in by now. Being sent back does not undo it."),
            Submission::submitted),
    ON_TIME(
            "onTime",
            new Label(
                    "按时",
                    "On time",
                    "首次提交不晚于截止日之后宽限工作日的最后一刻；退回后再交的，以首次提交的时间为准。",
                    "Handed in no later than the end of the last working day of grace after the deadline. A section"
                            + " sent back and handed in again counts by its first submission."),
            Submission::onTime),
    APPROVED(
            "approved",
            new Label("已通过", "Approved", "应交章节中现已审核通过的。", "Those of the expected sections that stand approved now."),
            Submission::approved),
    RETURNED(
            "returned",
            new Label(
                    "曾退回",
                    "Returned",
                    "应交章节中至少被退回过一次的，不论其后是否再交或通过。",
                    "Those of the expected sections sent back at least once, whatever became of them since."),
            Submission::returned),
    CANCELLED(
            "cancelled",
            new Label(
                    "已取消",
                    "Cancelled",
                    "征集被取消的章节，不计入应交。",
                    "Sections whose call was cancelled; not among the expected."),
            row -> row.unitOpen() && row.cancelled()),
    ACTUAL_REPORTS(
            "actualReports",
            new Label(
                    "实际报告",
                    "Actual reports",
                    "DHIS2 口径：应交章节中目前处于已交状态的，被退回而未再交的不算。",
                    "As DHIS2 counts: expected sections that stand handed in now; one sent back is not until it is"
                            + " handed in again."),
            Submission::present),
    ACTUAL_REPORTS_ON_TIME(
            "actualReportsOnTime",
            new Label(
                    "按时实际报告",
                    "Actual reports on time",
                    "DHIS2 口径：实际报告中，最近一次提交未超过宽限期的。",
                    "As DHIS2 counts: actual reports whose latest hand-in lies within the time of grace."),
            Submission::presentOnTime);

    private final String key;
    private final Label label;
    private final Predicate<Submission> rule;

    SubmissionFigure(String key, Label label, Predicate<Submission> rule) {
        this.key = key;
        this.label = label;
        this.rule = rule;
    }

    /** The figure of that name. */
    public static Optional<SubmissionFigure> of(String key) {
        return Arrays.stream(values()).filter(figure -> figure.key.equals(key)).findFirst();
    }

    /** Whether the row is one of those that the figure counts. */
    public boolean counts(Submission row) {
        return rule.test(row);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Label label() {
        return label;
    }
}
