package org.xuequ.reporting.school;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.reporting.asking.Asked;
import org.xuequ.reporting.asking.Asked.Named;
import org.xuequ.reporting.figures.CategoryFigures;
import org.xuequ.reporting.figures.SubmissionFigures;
import org.xuequ.reporting.figures.TaskFigures;
import org.xuequ.reporting.scoring.Score;
import org.xuequ.reporting.scoring.StoredScore;
import org.xuequ.reporting.scoring.SubmissionScore;

/**
 * A school in a term.
 *
 * @param category what the tasks were narrowed to; null for all
 * @param submissions null when narrowed, for sections have no category
 */
record SchoolReport(
        Named school,
        Named term,
        OffsetDateTime asOf,
        boolean upToDate,
        @Nullable String category,
        @Nullable SubmissionFigures submissions,
        TaskFigures tasks,
        List<CategoryFigures> categories,
        ReminderFigures reminders,
        @JsonIgnore Score score) {

    static SchoolReport of(Asked asked, StoredScore stored, @Nullable String category, ReminderFigures reminders) {
        Score score = category == null
                ? stored.score()
                : new Score(SubmissionScore.NONE, stored.score().in(category), List.of());
        return new SchoolReport(
                asked.named(),
                asked.term(),
                asked.asOf(),
                stored.upToDate(),
                category,
                category == null ? SubmissionFigures.of(score.submissions()) : null,
                TaskFigures.of(score.tasks(), asked.now()),
                CategoryFigures.of(score, asked.now()),
                reminders,
                score);
    }
}
