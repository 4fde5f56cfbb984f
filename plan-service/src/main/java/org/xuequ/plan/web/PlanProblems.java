package org.xuequ.plan.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.Map;
import org.xuequ.plan.plan.Refused;
import org.xuequ.rest.Problem;

final class PlanProblems {
    private PlanProblems() {}

    static Problem of(Refused refused) {
        String it = refused.subject();
        return switch (refused.reason()) {
            case UNKNOWN_SECTION ->
                new Problem(
                        NOT_FOUND,
                        "unknown-section",
                        "计划中没有章节“" + it + "”。请核对章节键。",
                        "The plan has no section \"" + it + "\". Check the key.");
            case UNKNOWN_MEASURE ->
                new Problem(
                        NOT_FOUND,
                        "unknown-measure",
                        "计划中没有措施“" + it + "”。请核对编号。",
                        "The plan has no measure \"" + it + "\". Check the id.");
            case NO_SECTIONS ->
                new Problem(BAD_REQUEST, "no-sections", "计划至少要有一个章节。", "A plan needs at least one section.");
            case SECTION_TWICE ->
                new Problem(
                        BAD_REQUEST,
                        "section-twice",
                        "章节键“" + it + "”重复。请改用不同的键。",
                        "The section key \"" + it + "\" occurs twice. Give each its own.");
            case MEASURE_TWICE ->
                new Problem(
                        BAD_REQUEST,
                        "measure-twice",
                        "措施编号“" + it + "”重复。请改用不同的编号。",
                        "The measure id \"" + it + "\" occurs twice. Give each its own.");
            case TOO_MANY_MEASURES ->
                new Problem(
                        CONFLICT,
                        "too-many-measures",
                        "措施过多或文字过长。请删减后再试。",
                        "There are too many measures, or their words are too long. Shorten them.");
            case SECTION_EMPTY ->
                new Problem(
                        CONFLICT,
                        "section-empty",
                        "章节“" + it + "”还没有内容。请先填写再提交。",
                        "The section \"" + it + "\" is empty. Write it, then submit it.");
            case SECTION_SUBMITTED ->
                new Problem(
                        CONFLICT,
                        "section-submitted",
                        "章节“" + it + "”已提交，审核期间不能修改。如需修改，请审核人退回。",
                        "The section \"" + it + "\" is with the reviewer and cannot be changed. Ask for it back.");
            case SECTION_APPROVED ->
                new Problem(
                        CONFLICT,
                        "section-approved",
                        "章节“" + it + "”已通过审核，不能再改动。",
                        "The section \"" + it + "\" is approved and stays as it is.");
            case SECTION_RETURNED ->
                new Problem(
                        CONFLICT,
                        "section-returned",
                        "章节“" + it + "”已被退回，修改之后才能再次提交。",
                        "The section \"" + it + "\" was returned. Change it before you submit it again.");
            case NOT_SUBMITTED ->
                new Problem(
                        CONFLICT,
                        "section-not-submitted",
                        "章节“" + it + "”尚未提交，不能审核。",
                        "The section \"" + it + "\" has not been submitted, so there is nothing to review.");
            case REVISION_SUPERSEDED ->
                new Problem(
                        CONFLICT,
                        "revision-superseded",
                        "章节“" + it + "”已有新的提交稿。请阅读新稿后再审核。",
                        "The section \"" + it + "\" was submitted anew. Read that text, then review it.");
            case NO_OPEN_SCHOOLS ->
                new Problem(
                        CONFLICT,
                        "no-open-schools",
                        "学区内没有正在办学的学校，工作部署无人承担。请先导入机构。",
                        "The district has no open school to carry out the directives. Load its schools first.");
            case PLAN_EXISTS ->
                new Problem(
                        CONFLICT,
                        "plan-exists",
                        "本单位已有对应的计划（" + it + "）。请在原计划上修改。",
                        "This unit already has that plan (" + it + "). Work on that one.",
                        Map.of("planId", it));
        };
    }
}
