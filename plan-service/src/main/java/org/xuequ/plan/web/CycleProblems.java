package org.xuequ.plan.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.xuequ.plan.cycle.CycleRefused;
import org.xuequ.rest.Problem;

final class CycleProblems {
    private CycleProblems() {}

    static Problem of(CycleRefused refused) {
        String it = refused.subject();
        return switch (refused.reason()) {
            case NO_SECTIONS -> wrong("no-sections", "sections", "至少要有一个章节。", "At least one section is needed.");
            case SECTION_TWICE ->
                wrong(
                        "section-twice",
                        "sections",
                        "章节键“" + it + "”重复。",
                        "The section key \"" + it + "\" occurs twice.");
            case SECTION_NOT_IN_TEMPLATE ->
                wrong(
                        "section-not-in-template",
                        "sections",
                        "模板中没有章节“" + it + "”。",
                        "The template has no section \"" + it + "\".");
            case DEADLINE_MISSING ->
                wrong(
                        "deadline-missing",
                        "sections",
                        "模板中的章节“" + it + "”没有截止日期。",
                        "The template's section \"" + it + "\" has no deadline.");
            case DEADLINE_OUTSIDE_TERM ->
                wrong(
                        "deadline-outside-term",
                        "deadline",
                        "截止日期 " + it + " 不在学期之内。请改为学期内的日期。",
                        "The deadline " + it + " lies outside the term. Choose a day within it.");
            case NO_SCHOOLS ->
                wrong(
                        "no-schools",
                        "schools",
                        "没有可征集的学校。请先导入机构，或列出学校。",
                        "No school is called upon. Load the district's units, or name schools.");
            case UNKNOWN_SCHOOL ->
                wrong(
                        "unknown-school",
                        "schools",
                        "学区内没有正在办学的学校“" + it + "”。",
                        "The district has no open school \"" + it + "\".");
            case UNKNOWN_TERM ->
                wrong(
                        "unknown-term",
                        "termId",
                        "学区没有学期“" + it + "”。请先设置学期。",
                        "The district has no term \"" + it + "\". Set it up first.");
            case UNKNOWN_TEMPLATE ->
                wrong(
                        "unknown-template",
                        "templateId",
                        "没有模板“" + it + "”。请核对编号。",
                        "There is no template \"" + it + "\". Check the id.");
        };
    }

    private static Problem wrong(String slug, String field, String zh, String en) {
        return new Problem(HttpStatus.BAD_REQUEST, slug, zh, en, Map.of("errors", List.of(Map.of("field", field))));
    }
}
