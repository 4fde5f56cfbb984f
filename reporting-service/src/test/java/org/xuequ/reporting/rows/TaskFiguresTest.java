package org.xuequ.reporting.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xuequ.reporting.sources.OrgUnit;
import org.xuequ.reporting.sources.Task;

/** DESIGN 6 on tasks, sentence by sentence. */
class TaskFiguresTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant DEADLINE = Instant.parse("2026-03-06T15:59:59.999Z");
    private static final Instant EARLY = Instant.parse("2026-03-01T02:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-20T02:00:00Z");

    @Test
    void tasks_are_done_late_open_missed_waived_or_cancelled() {
        assertThat(figures(task(Task.Status.DONE, false), EARLY)).isEqualTo("expected done");
        assertThat(figures(task(Task.Status.DONE, true), LATER)).isEqualTo("expected late");
        assertThat(figures(task(Task.Status.OPEN, false), DEADLINE)).isEqualTo("expected open");
        assertThat(figures(task(Task.Status.OPEN, false), DEADLINE.plusMillis(1)))
                .isEqualTo("expected open overdue");
        assertThat(figures(task(Task.Status.MISSED, false), LATER)).isEqualTo("expected missed");
        assertThat(figures(task(Task.Status.WAIVED, false), LATER)).isEqualTo("waived");
        assertThat(figures(task(Task.Status.CANCELLED, false), LATER)).isEqualTo("cancelled");
    }

    @Test
    void a_department_that_closed_before_the_task_fell_due_owes_nothing() {
        var closed = new OrgUnit(
                "jwc",
                1,
                "d1",
                "s1",
                OrgUnit.Kind.DEPARTMENT,
                "教务处",
                "/d1/s1/jwc",
                LocalDate.EPOCH,
                LocalDate.parse("2026-03-06"));
        var row = Rows.work(task(Task.Status.OPEN, false), new Units(List.of(closed)), SHANGHAI);
        assertThat(TaskFigure.EXPECTED.counts(row, LATER)).isFalse();
    }

    @Test
    void every_figure_about_tasks_is_explained_in_both_languages() {
        for (Figure figure : Arrays.asList(TaskFigure.values())) {
            assertThat(figure.label().helpZh()).containsPattern("\\p{IsHan}");
            assertThat(figure.label().helpEn()).doesNotContainPattern("\\p{IsHan}");
        }
    }

    private static String figures(Task task, Instant now) {
        var row = Rows.work(task, new Units(List.of()), SHANGHAI);
        return Arrays.stream(TaskFigure.values())
                .filter(figure -> figure.counts(row, now))
                .map(TaskFigure::key)
                .collect(Collectors.joining(" "));
    }

    private static Task task(Task.Status status, boolean late) {
        return new Task(
                "tk",
                1,
                "d1",
                "s1",
                "/d1/s1/jwc",
                "pl",
                null,
                "t1",
                null,
                "听课",
                null,
                null,
                DEADLINE,
                status,
                late,
                null,
                null,
                0,
                null);
    }
}
