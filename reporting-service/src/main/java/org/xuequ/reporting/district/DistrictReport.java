package org.xuequ.reporting.district;

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

/**
 * A district in a term. Its figures are the sums of its schools'.
 *
 * @param upToDate false while some school's rows changed after its score was made
 * @param schools every school of the district, also one that nothing is expected of
 * @param office the district office's own work, which is in no sum; null when it has none
 */
record DistrictReport(
        Named district,
        Named term,
        OffsetDateTime asOf,
        boolean upToDate,
        SubmissionFigures submissions,
        TaskFigures tasks,
        List<CategoryFigures> categories,
        List<SchoolLine> schools,
        @Nullable SchoolLine office,
        @JsonIgnore Score sum) {

    static DistrictReport of(Asked asked, boolean upToDate, List<SchoolLine> schools, @Nullable SchoolLine office) {
        Score sum = Score.sum(schools.stream().map(SchoolLine::score).toList());
        return new DistrictReport(
                asked.named(),
                asked.term(),
                asked.asOf(),
                upToDate,
                SubmissionFigures.of(sum.submissions()),
                TaskFigures.of(sum.tasks(), asked.now()),
                CategoryFigures.of(sum, asked.now()),
                schools,
                office,
                sum);
    }
}
