package org.xuequ.reporting.district;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.xuequ.reporting.figures.SubmissionFigures;
import org.xuequ.reporting.figures.TaskFigures;
import org.xuequ.reporting.scoring.Score;

/** One school of the district; the same figures as its own report. */
record SchoolLine(
        String schoolId,
        String name,
        SubmissionFigures submissions,
        TaskFigures tasks,
        @JsonIgnore Score score) {
    static SchoolLine of(String schoolId, String name, Score score, Instant now) {
        return new SchoolLine(
                schoolId, name, SubmissionFigures.of(score.submissions()), TaskFigures.of(score.tasks(), now), score);
    }
}
