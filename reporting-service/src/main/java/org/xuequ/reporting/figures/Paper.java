package org.xuequ.reporting.figures;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.xuequ.reporting.rows.SubmissionFigure;
import org.xuequ.reporting.rows.TaskFigure;
import org.xuequ.reporting.scoring.Score;
import org.xuequ.rest.Languages;

/** A score as one line of a table, under headings in the reader's language. */
public final class Paper {
    private Paper() {}

    public static List<String> headings(Locale locale) {
        boolean english = Languages.english(locale);
        return List.of(
                SubmissionFigure.EXPECTED.label().in(locale),
                SubmissionFigure.SUBMITTED.label().in(locale),
                SubmissionFigure.ON_TIME.label().in(locale),
                SubmissionFigure.APPROVED.label().in(locale),
                SubmissionFigure.RETURNED.label().in(locale),
                english ? "Submission rate" : "提交率",
                english ? "On-time rate" : "按时率",
                english ? "Tasks expected" : "应完成任务",
                TaskFigure.DONE.label().in(locale),
                TaskFigure.LATE.label().in(locale),
                TaskFigure.OPEN.label().in(locale),
                TaskFigure.OVERDUE.label().in(locale),
                TaskFigure.MISSED.label().in(locale),
                TaskFigure.WAIVED.label().in(locale),
                TaskFigure.CANCELLED.label().in(locale),
                english ? "Completion rate" : "完成率",
                "Actual reports",
                "Actual reports on time",
                "Expected reports",
                "Reporting rate",
                "Reporting rate on time");
    }

    public static Stream<Object> line(Score score, Instant now) {
        var sections = score.submissions();
        var tasks = score.tasks();
        return Stream.of(
                sections.expected(),
                sections.submitted(),
                sections.onTime(),
                sections.approved(),
                sections.returned(),
                Rate.text(sections.submitted(), sections.expected()),
                Rate.text(sections.onTime(), sections.expected()),
                tasks.expected(),
                tasks.done(),
                tasks.late(),
                tasks.open(),
                tasks.overdue(now),
                tasks.missed(),
                tasks.waived(),
                tasks.cancelled(),
                Rate.text(tasks.done() + tasks.late(), tasks.expected()),
                sections.actualReports(),
                sections.actualReportsOnTime(),
                sections.expected(),
                Rate.text(sections.actualReports(), sections.expected()),
                Rate.text(sections.actualReportsOnTime(), sections.expected()));
    }
}
