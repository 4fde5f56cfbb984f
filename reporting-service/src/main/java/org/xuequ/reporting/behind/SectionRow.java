package org.xuequ.reporting.behind;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xuequ.reporting.rows.Submission;
import org.xuequ.reporting.rows.SubmissionFigure;
import org.xuequ.reporting.sources.Plan.Section;
import org.xuequ.reporting.sources.Plan.Stage;
import org.xuequ.rest.Languages;

/** A section called for and the answer so far. */
record SectionRow(
        String id,
        String schoolId,
        String school,
        String cycleId,
        String section,
        String title,
        Instant deadline,
        Instant onTimeUntil,
        Stage status,
        boolean onTime,
        boolean returned,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable String returnReason,
        @Nullable String planId)
        implements Row {

    static SectionRow of(Submission row, String school) {
        Section answer = row.answer();
        return new SectionRow(
                row.id(),
                row.schoolId(),
                school,
                row.cycleId(),
                row.section(),
                row.title(),
                row.deadline(),
                row.onTimeUntil(),
                row.stage(),
                SubmissionFigure.ON_TIME.counts(row),
                SubmissionFigure.RETURNED.counts(row),
                row.firstSubmittedAt(),
                answer == null ? null : answer.submittedAt(),
                answer == null ? null : answer.approvedAt(),
                answer == null ? null : answer.returnReason(),
                row.planId());
    }

    static List<String> headings(Locale locale) {
        return Languages.english(locale)
                ? List.of(
                        "School id",
                        "School",
                        "Section",
                        "Deadline",
                        "On time until",
                        "Status",
                        "On time",
                        "Returned",
                        "First submitted",
                        "Last submitted",
                        "Approved",
                        "Reason of return",
                        "Plan")
                : List.of("学校编号", "学校", "章节", "截止时间", "宽限至", "状态", "按时", "曾退回", "首次提交", "最近提交", "通过时间", "退回原因", "计划编号");
    }

    @Override
    public List<@Nullable Object> cells(ZoneId zone, Locale locale) {
        return Arrays.asList(
                schoolId,
                school,
                title,
                Row.local(deadline, zone),
                Row.local(onTimeUntil, zone),
                stage(locale),
                Row.yes(onTime, locale),
                Row.yes(returned, locale),
                Row.local(firstSubmittedAt, zone),
                Row.local(submittedAt, zone),
                Row.local(approvedAt, zone),
                returnReason,
                planId);
    }

    private String stage(Locale locale) {
        boolean english = Languages.english(locale);
        return switch (status) {
            case DRAFT -> english ? "not handed in" : "未交";
            case SUBMITTED -> english ? "in review" : "待审";
            case APPROVED -> english ? "approved" : "已通过";
            case RETURNED -> english ? "sent back" : "已退回";
        };
    }
}
