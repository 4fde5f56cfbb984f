package org.xuequ.plan.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.Recurrence;

/** What the terminal says, Chinese or English. */
record Wording(boolean chinese) {
    private static final Pattern DATE = Pattern.compile("(?:(\\d{4})|-)-(\\d{2})(?:-(\\d{2}))?");

    static Wording of(Locale locale) {
        return new Wording(locale.getLanguage().equals("zh"));
    }

    String usage() {
        return chinese ? "用法：read 文件... [--json]" : "usage: read FILE... [--json]";
    }

    String cannotOpen() {
        return chinese ? "打不开这个文件，请检查路径和权限。" : "cannot open this file; check its path and permissions.";
    }

    String measures(int sections, int measures) {
        return chinese ? sections + " 个章节，" + measures + " 条措施" : sections + " sections, " + measures + " measures";
    }

    String truncated() {
        return chinese ? "（原文不完整）" : "(the text breaks off)";
    }

    String leftOut(int n) {
        return chinese ? "未读入的内容：" + n + " 处（页码、网站文字等）" : n + " stretches left out (page numbers, site text …)";
    }

    String nothing() {
        return chinese ? "没有读到计划。" : "No plan found.";
    }

    String kind(PlanKind kind) {
        return switch (kind) {
            case ANNUAL -> chinese ? "学校年度计划" : "annual plan";
            case TERM -> chinese ? "学校学期计划" : "term plan";
            case DEPARTMENT -> chinese ? "处室计划" : "department plan";
            case RESEARCH_GROUP -> chinese ? "教研组计划" : "research group plan";
            case TRAINING -> chinese ? "培训计划" : "training plan";
            case UNION -> chinese ? "工会计划" : "union plan";
            case DISTRICT -> chinese ? "学区计划" : "district plan";
            case SUMMARY -> chinese ? "工作总结" : "summary";
        };
    }

    String part(SummaryPart part) {
        return switch (part) {
            case ACHIEVEMENTS -> chinese ? "成绩" : "achievements";
            case PROBLEMS -> chinese ? "问题" : "problems";
            case NEXT_STEPS -> chinese ? "下一步" : "next steps";
        };
    }

    /** The document's own date, {@code 2026-02-26} or {@code --02-26}; one of another form as it is. */
    @Nullable
    String date(@Nullable String date) {
        Matcher parts = DATE.matcher(date == null ? "" : date);
        if (!chinese || !parts.matches()) {
            return date == null ? null : date.replaceFirst("^--", "");
        }
        return numbered(parts.group(1), "年") + numbered(parts.group(2), "月") + numbered(parts.group(3), "日");
    }

    private static String numbered(@Nullable String digits, String unit) {
        return digits == null ? "" : Integer.parseInt(digits) + unit;
    }

    String often(Recurrence often) {
        return switch (often) {
            case DAILY -> chinese ? "每天" : "daily";
            case WEEKLY -> chinese ? "每周" : "weekly";
            case BIWEEKLY -> chinese ? "每两周" : "every two weeks";
            case MONTHLY -> chinese ? "每月" : "monthly";
            case QUARTERLY -> chinese ? "每季度" : "quarterly";
            case TERM -> chinese ? "每学期" : "each term";
            case YEARLY -> chinese ? "每年" : "yearly";
            case PERIODIC -> chinese ? "定期" : "from time to time";
            case EVENT -> chinese ? "每次" : "each time";
        };
    }

    String average() {
        return chinese ? "人均 " : "on average ";
    }

    String comma() {
        return chinese ? "；" : "; ";
    }

    /** Why a measure is doubted; a slug that has no words yet stands for itself. */
    String doubt(String slug) {
        return switch (slug) {
            case "how-often-not-said" -> chinese ? "没有说明多久一次" : "does not say how often";
            case "bare-number" -> chinese ? "只有数字，可能不是指标" : "a bare number, perhaps no quota";
            case "whole-term" -> chinese ? "时间只是整个学期或年度" : "no time but the whole term or year";
            case "period-carried-over" -> chinese ? "周期承前省略" : "the period is carried over";
            case "time-carried-over" -> chinese ? "时间承前省略" : "the time is carried over";
            default -> slug;
        };
    }
}
