package org.xuequ.reporting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xuequ.reporting.Story;
import org.xuequ.reporting.figures.SubmissionFigures;
import org.xuequ.reporting.figures.TaskFigures;
import org.xuequ.reporting.rows.Rows;
import org.xuequ.reporting.rows.Submission;
import org.xuequ.reporting.rows.SubmissionFigure;
import org.xuequ.reporting.rows.TaskFigure;
import org.xuequ.reporting.rows.Work;

/** What holds of every score, whatever a district went through. */
class ScorePropertiesTest {
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Property(tries = 200)
    void every_figure_has_as_many_rows_behind_it_as_it_says(@ForAll long seed) {
        for (Rows rows : rows(seed)) {
            var tasks = TaskFigures.of(Score.of(rows).tasks(), MAY);
            var sections = SubmissionFigures.of(Score.of(rows).submissions());
            assertThat(Arrays.stream(TaskFigure.values())
                            .map(figure -> rows.work().stream()
                                    .filter(row -> figure.counts(row, MAY))
                                    .count()))
                    .containsExactly(
                            (long) tasks.expected(),
                            (long) tasks.done(),
                            (long) tasks.late(),
                            (long) tasks.open(),
                            (long) tasks.overdue(),
                            (long) tasks.missed(),
                            (long) tasks.waived(),
                            (long) tasks.cancelled());
            assertThat(Arrays.stream(SubmissionFigure.values())
                            .map(figure -> rows.submissions().stream()
                                    .filter(figure::counts)
                                    .count()))
                    .containsExactly(
                            (long) sections.expected(),
                            (long) sections.submitted(),
                            (long) sections.onTime(),
                            (long) sections.approved(),
                            (long) sections.returned(),
                            (long) sections.cancelled(),
                            (long) sections.dhis2().actualReports(),
                            (long) sections.dhis2().actualReportsOnTime());
        }
    }

    @Property(tries = 200)
    void parts_never_exceed_the_whole(@ForAll long seed) {
        for (Rows rows : rows(seed)) {
            var tasks = Score.of(rows).tasks();
            var sections = Score.of(rows).submissions();
            assertThat(tasks.done() + tasks.late() + tasks.missed() + tasks.open())
                    .isEqualTo(tasks.expected());
            assertThat(tasks.overdue(MAY)).isLessThanOrEqualTo(tasks.open());
            assertThat(sections.onTime()).isLessThanOrEqualTo(sections.submitted());
            assertThat(sections.approved()).isLessThanOrEqualTo(sections.submitted());
            assertThat(sections.submitted()).isLessThanOrEqualTo(sections.expected());
        }
    }

    @Property(tries = 200)
    void a_districts_score_is_that_of_all_its_rows_together(@ForAll long seed) {
        List<Rows> rows = rows(seed);
        var sections = new ArrayList<Submission>();
        var work = new ArrayList<Work>();
        rows.forEach(each -> {
            sections.addAll(each.submissions());
            work.addAll(each.work());
        });
        assertThat(Score.sum(rows.stream().map(Score::of).toList())).isEqualTo(Score.of(new Rows(sections, work)));
    }

    @Property(tries = 200)
    void categories_add_up_to_the_tasks(@ForAll long seed) {
        for (Rows rows : rows(seed)) {
            Score score = Score.of(rows);
            assertThat(score.categories().stream().map(Score.Category::tasks).reduce(TaskScore.NONE, TaskScore::plus))
                    .isEqualTo(score.tasks());
        }
    }

    private static List<Rows> rows(long seed) {
        var story = new Story("x", seed);
        return story.schools.stream().map(story::rows).toList();
    }
}
