package org.xuequ.reporting.behind;

import org.jspecify.annotations.Nullable;
import org.xuequ.reporting.asking.Asked;
import org.xuequ.reporting.rows.SubmissionFigure;
import org.xuequ.reporting.rows.TaskFigure;
import org.xuequ.rest.Problem;

/** Which figure's rows are asked for. */
sealed interface Question {
    Asked asked();

    record OfSubmissions(Asked asked, SubmissionFigure figure) implements Question {}

    /** @param category only this one; null for all */
    record OfTasks(Asked asked, TaskFigure figure, @Nullable String category) implements Question {}

    /**
     * @param of {@code submissions} or {@code tasks}
     * @throws Problem 400 when there is no such figure
     */
    static Question of(Asked asked, String of, String figure, @Nullable String category) {
        return switch (of) {
            case "submissions" ->
                new OfSubmissions(asked, SubmissionFigure.of(figure).orElseThrow(() -> none("figure", figure)));
            case "tasks" ->
                new OfTasks(asked, TaskFigure.of(figure).orElseThrow(() -> none("figure", figure)), category);
            default -> throw none("of", of);
        };
    }

    private static Problem none(String field, String value) {
        return Problem.invalid(
                field,
                "没有名为“" + value + "”的指标，可用的见 /reports/definitions。",
                "There is no figure called \"" + value + "\"; /reports/definitions lists them.");
    }
}
