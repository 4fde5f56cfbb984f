package org.xuequ.plan.reading;

import java.util.List;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Folding;

/** A summary gives account of what was done; what it promises stands under its next steps. */
final class Account {
    private static final Pattern AHEAD = Pattern.compile(
            "下一步|下一阶段|下阶段|今后|努力(?:的)?方向|打算|下(?:个)?学期|明年|来年|新(?:的)?(?:一)?(?:学年|学期|年)|设想|展望|整改|改进|\\d{4}年(?:度)?(?:的)?(?:工作)?(?:努力|主要|重点|计划|思路)");

    private Account() {}

    /** Of the measures those under next steps; where a summary has none, only what is said to go on (每周…). */
    static List<FoundMeasure> promises(List<FoundSection> top, List<FoundMeasure> measures) {
        boolean looksAhead = top.stream().anyMatch(Account::isAhead);
        return measures.stream()
                .filter(measure -> looksAhead ? isUnderAhead(top, measure.section()) : measure.recurrence() != null)
                .toList();
    }

    private static boolean isUnderAhead(List<FoundSection> sections, String path) {
        if (path.isEmpty()) {
            return false;
        }
        int dot = path.indexOf('.');
        FoundSection section = sections.get(Integer.parseInt(dot < 0 ? path : path.substring(0, dot)) - 1);
        return isAhead(section) || dot > 0 && isUnderAhead(section.children(), path.substring(dot + 1));
    }

    private static boolean isAhead(FoundSection section) {
        return looksAhead(Folding.fold(section.heading()));
    }

    static boolean looksAhead(String heading) {
        return AHEAD.matcher(heading).find();
    }
}
