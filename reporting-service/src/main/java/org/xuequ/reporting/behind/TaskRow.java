package org.xuequ.reporting.behind;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xuequ.reporting.rows.TaskFigure;
import org.xuequ.reporting.rows.Work;
import org.xuequ.reporting.sources.Task;
import org.xuequ.rest.Languages;

/** A task and how it stands at the time of asking. */
record TaskRow(
        String id,
        String schoolId,
        String school,
        String orgPath,
        String title,
        @Nullable String category,
        @Nullable String occurrence,
        @Nullable String assigneeId,
        Instant dueAt,
        Task.Status status,
        boolean late,
        boolean overdue,
        @Nullable Instant completedAt,
        Task.@Nullable Quota quota,
        double progress,
        @Nullable String reason,
        String planId,
        @Nullable String directiveId)
        implements Row {

    static TaskRow of(Work row, String school, Instant now) {
        Task task = row.task();
        return new TaskRow(
                task.taskId(),
                task.owner(),
                school,
                task.orgPath(),
                task.title(),
                task.category(),
                task.occurrence(),
                task.assigneeId(),
                task.dueAt(),
                task.status(),
                task.late(),
                TaskFigure.OVERDUE.counts(row, now),
                task.completedAt(),
                task.quota(),
                task.progress(),
                task.reason(),
                task.planId(),
                task.directiveId());
    }

    static List<String> headings(Locale locale) {
        return Languages.english(locale)
                ? List.of(
                        "School id",
                        "School",
                        "Unit",
                        "Task",
                        "Category",
                        "Occurrence",
                        "Assignee",
                        "Due",
                        "Status",
                        "Completed",
                        "Progress",
                        "Quota",
                        "Reason")
                : List.of("学校编号", "学校", "责任单位", "任务", "类别", "期次", "责任人", "到期时间", "状态", "完成时间", "进度", "指标", "说明");
    }

    @Override
    public List<@Nullable Object> cells(ZoneId zone, Locale locale) {
        return Arrays.asList(
                schoolId,
                school,
                orgPath,
                title,
                category,
                occurrence,
                assigneeId,
                Row.local(dueAt, zone),
                state(locale),
                Row.local(completedAt, zone),
                progress,
                quota == null ? null : quota.n(),
                reason);
    }

    private String state(Locale locale) {
        TaskFigure figure = switch (status) {
            case OPEN -> overdue ? TaskFigure.OVERDUE : TaskFigure.OPEN;
            case DONE -> late ? TaskFigure.LATE : TaskFigure.DONE;
            case MISSED -> TaskFigure.MISSED;
            case WAIVED -> TaskFigure.WAIVED;
            case CANCELLED -> TaskFigure.CANCELLED;
        };
        return figure.label().in(locale);
    }
}
