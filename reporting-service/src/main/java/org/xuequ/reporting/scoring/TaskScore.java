package org.xuequ.reporting.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuequ.reporting.rows.TaskFigure;
import org.xuequ.reporting.rows.Work;

/**
 * How many tasks each {@link TaskFigure} counts. Overdue is the one figure that time alone moves; instead of a number
 * that would age, the score holds when the open tasks fall due and answers for any instant.
 *
 * @param openByDue the open tasks by due instant, earliest first, each instant once
 */
public record TaskScore(
        int expected, int done, int late, int missed, int waived, int cancelled, List<OpenAt> openByDue) {

    /** How many open tasks fall due at one instant. */
    public record OpenAt(Instant dueAt, int tasks) {}

    /** Of no rows at all. */
    public static final TaskScore NONE = new TaskScore(0, 0, 0, 0, 0, 0, List.of());

    public TaskScore {
        openByDue = List.copyOf(openByDue);
    }

    static TaskScore of(Collection<Work> rows) {
        return new TaskScore(
                count(rows, TaskFigure.EXPECTED),
                count(rows, TaskFigure.DONE),
                count(rows, TaskFigure.LATE),
                count(rows, TaskFigure.MISSED),
                count(rows, TaskFigure.WAIVED),
                count(rows, TaskFigure.CANCELLED),
                byDue(rows.stream()
                        .filter(row -> TaskFigure.OPEN.counts(row, Instant.MIN))
                        .map(row -> new OpenAt(row.task().dueAt(), 1))));
    }

    /** Open tasks, overdue or not. */
    public int open() {
        return openByDue.stream().mapToInt(OpenAt::tasks).sum();
    }

    /** Open tasks whose due instant lies before {@code now}. */
    public int overdue(Instant now) {
        return openByDue.stream()
                .filter(open -> now.isAfter(open.dueAt()))
                .mapToInt(OpenAt::tasks)
                .sum();
    }

    /** Both together; their rows are different ones. */
    public TaskScore plus(TaskScore other) {
        return new TaskScore(
                expected + other.expected,
                done + other.done,
                late + other.late,
                missed + other.missed,
                waived + other.waived,
                cancelled + other.cancelled,
                byDue(Stream.concat(openByDue.stream(), other.openByDue.stream())));
    }

    private static List<OpenAt> byDue(Stream<OpenAt> open) {
        return open.collect(groupingBy(OpenAt::dueAt, TreeMap::new, summingInt(OpenAt::tasks))).entrySet().stream()
                .map(entry -> new OpenAt(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** None of the figures counted here moves with the clock, so any instant will do. */
    private static int count(Collection<Work> rows, TaskFigure figure) {
        return Math.toIntExact(
                rows.stream().filter(row -> figure.counts(row, Instant.MIN)).count());
    }
}
