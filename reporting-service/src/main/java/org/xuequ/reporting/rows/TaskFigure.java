package org.xuequ.reporting.rows;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.xuequ.reporting.sources.Task.Status;

/**
 * The figures about tasks. expected = done + late + missed + open, and overdue is a part of open. Only overdue moves
 * with the clock alone; all others change by events.
 */
public enum TaskFigure implements Figure {
    EXPECTED(
            "expected",
            new Label(
                    "应完成",
                    "Expected",
                    "本学期内到期、责任单位在到期日处于开办状态的任务；已免除和已取消的不计，另列。",
                    "Tasks due in the term whose unit was open on the day they fell due; waived and cancelled ones are"
                            + " not counted but shown apart."),
            (row, now) -> row.expected()),
    DONE(
            "done",
            new Label("按时完成", "Done", "应完成任务中，到期前完成的。", "Those of the expected tasks completed by the due time."),
            (row, now) -> row.is(Status.DONE) && !row.task().late()),
    LATE(
            "late",
            new Label("逾期完成", "Late", "应完成任务中，到期后才完成的。", "Those of the expected tasks completed after the due time."),
            (row, now) -> row.is(Status.DONE) && row.task().late()),
    OPEN(
            "open",
            new Label(
                    "未完成",
                    "Open",
                    "应完成任务中尚未完成、也未判为缺失的，含已逾期的。",
                    "Those of the expected tasks neither completed nor missed yet, the overdue among them."),
            (row, now) -> row.is(Status.OPEN)),
    OVERDUE(
            "overdue",
            new Label("已逾期", "Overdue", "未完成任务中到期时间已过的。", "Those of the open tasks whose due time has passed."),
            (row, now) -> row.is(Status.OPEN) && row.pastDue(now)),
    MISSED(
            "missed",
            new Label(
                    "缺失",
                    "Missed",
                    "应完成任务中，学期结束并过了补办期仍未完成的。",
                    "Those of the expected tasks still not completed when the term and the days after it ran out."),
            (row, now) -> row.is(Status.MISSED)),
    WAIVED(
            "waived",
            new Label("已免除", "Waived", "负责人说明理由后免除的任务，不计入应完成。", "Tasks excused by a lead; not among the expected."),
            (row, now) -> row.is(Status.WAIVED)),
    CANCELLED(
            "cancelled",
            new Label(
                    "已取消",
                    "Cancelled",
                    "随计划或措施一并取消的任务，不计入应完成。",
                    "Tasks that fell away with their plan or measure; not among the expected."),
            (row, now) -> row.is(Status.CANCELLED));

    private final String key;
    private final Label label;
    private final BiPredicate<Work, Instant> rule;

    TaskFigure(String key, Label label, BiPredicate<Work, Instant> rule) {
        this.key = key;
        this.label = label;
        this.rule = rule;
    }

    /** The figure of that name. */
    public static Optional<TaskFigure> of(String key) {
        return Arrays.stream(values()).filter(figure -> figure.key.equals(key)).findFirst();
    }

    /** Whether the row is one of those that the figure counts at {@code now}. */
    public boolean counts(Work row, Instant now) {
        return rule.test(row, now);
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
