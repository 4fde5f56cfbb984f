package org.xuequ.reporting.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xuequ.reporting.scoring.TaskScore;

/** Tasks, as reports show them: expected = done + late + missed + open; overdue is a part of open. */
public record TaskFigures(
        int expected, int done, int late, int open, int overdue, int missed, int waived, int cancelled, Rates rates) {

    /** Part of the expected, 0 to 1; null with nothing expected. {@code completed} is done or late. */
    public record Rates(@Nullable Double done, @Nullable Double completed) {}

    public static TaskFigures of(TaskScore score, Instant now) {
        return new TaskFigures(
                score.expected(),
                score.done(),
                score.late(),
                score.open(),
                score.overdue(now),
                score.missed(),
                score.waived(),
                score.cancelled(),
                new Rates(
                        Rate.of(score.done(), score.expected()),
                        Rate.of(score.done() + score.late(), score.expected())));
    }
}
