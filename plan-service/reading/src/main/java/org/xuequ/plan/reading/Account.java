package org.xuequ.plan.reading;

import java.util.List;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Folding;

/**
 * A summary gives account of what was done; what it promises stands under its next steps.
 *
 * @param ofLastTerm it looks back on the term or year before, so that 本学期 is still to come
 */
record Account(boolean ofLastTerm) {
    private static final Pattern AHEAD = Pattern.compile(
            "下一步|下一阶段|下阶段|今后|努力(?:的)?方向|打算|下(?:个)?学期|明年|来年|新(?:的)?(?:一)?(?:学年|学期|年)|设想|展望|整改|改进|\\d{4}年(?:度)?(?:的)?(?:工作)?(?:努力|主要|重点|计划|思路)");
    private static final Pattern BACK = Pattern.compile("上(?:一)?(?:个)?(?:学期|学年|年度)|去年|上年|过去");
    private static final Pattern NOW = Pattern.compile("本(?:学期|学年|年度|期)|今年");

    static Account of(List<FoundSection> top) {
        return new Account(top.stream()
                .anyMatch(
                        section -> BACK.matcher(Folding.fold(section.heading())).find()));
    }

    /** Of the measures those under next steps; where a summary has none, only what is said to go on (每周…). */
    List<FoundMeasure> promises(List<FoundSection> top, List<FoundMeasure> measures) {
        boolean looksAhead = top.stream().anyMatch(this::isAhead);
        return measures.stream()
                .filter(measure -> looksAhead ? isUnderAhead(top, measure.section()) : measure.recurrence() != null)
                .toList();
    }

    private boolean isUnderAhead(List<FoundSection> sections, String path) {
        if (path.isEmpty()) {
            return false;
        }
        int dot = path.indexOf('.');
        FoundSection section = sections.get(Integer.parseInt(dot < 0 ? path : path.substring(0, dot)) - 1);
        return isAhead(section) || dot > 0 && isUnderAhead(section.children(), path.substring(dot + 1));
    }

    private boolean isAhead(FoundSection section) {
        return looksAhead(Folding.fold(section.heading()));
    }

    boolean looksAhead(String heading) {
        return AHEAD.matcher(heading).find()
                || ofLastTerm && NOW.matcher(heading).find();
    }
}
