package org.xuequ.plan.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.xuequ.plan.drafting.DraftRefused;
import org.xuequ.rest.Problem;

final class DraftProblems {
    private DraftProblems() {}

    static Problem of(DraftRefused refused) {
        String it = refused.subject();
        return switch (refused.reason()) {
            case UNKNOWN_UNIT ->
                wrong("unknown-unit", "orgPath", "没有机构“" + it + "”。", "There is no unit \"" + it + "\".");
            case UNIT_CLOSED ->
                wrong(
                        "unit-closed",
                        "orgPath",
                        "机构“" + it + "”今天不在办学期内，不能新建计划。",
                        "The unit \"" + it + "\" is not open today and cannot begin a plan.");
            case UNKNOWN_TERM ->
                wrong(
                        "unknown-term",
                        "termId",
                        "学区没有学期“" + it + "”。请先设置学期。",
                        "The district has no term \"" + it + "\". Set it up first.");
            case UNKNOWN_CYCLE ->
                wrong(
                        "unknown-cycle",
                        "cycleId",
                        "没有计划征集“" + it + "”。请核对编号。",
                        "There is no cycle \"" + it + "\". Check the id.");
            case NOT_ADDRESSED ->
                wrong(
                        "not-addressed",
                        "orgPath",
                        "本次征集不面向“" + it + "”。",
                        "The cycle does not call upon \"" + it + "\".");
            case OTHER_KIND ->
                wrong("other-kind", "kind", "本次征集的计划类型是 " + it + "。", "The cycle calls for plans of kind " + it + ".");
            case OTHER_TERM ->
                wrong("other-term", "termId", "本次征集的学期是 " + it + "。", "The cycle is for term " + it + ".");
            case NOT_A_DISTRICT ->
                wrong(
                        "not-a-district",
                        "kind",
                        "只有学区本身才有学区计划，“" + it + "”不是学区。",
                        "Only a district has a DISTRICT plan; \"" + it + "\" is none.");
            case UNKNOWN_PERSON ->
                wrong(
                        "unknown-person",
                        "leadId",
                        "本单位没有人员“" + it + "”。请核对负责人编号。",
                        "The unit has no person \"" + it + "\". Check the lead's id.");
            case KIND_MISSING ->
                wrong("kind-missing", "kind", "请注明计划类型（kind），如 TERM。", "Say which kind of plan this is, such as TERM.");
        };
    }

    private static Problem wrong(String slug, String field, String zh, String en) {
        return new Problem(HttpStatus.BAD_REQUEST, slug, zh, en, Map.of("errors", List.of(Map.of("field", field))));
    }
}
