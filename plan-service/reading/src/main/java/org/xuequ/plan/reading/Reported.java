package org.xuequ.plan.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Folding;

/** What a summary reports: the part that each section is of, and the clauses that say it in numbers. */
public final class Reported {
    private static final Pattern CLAUSE = Pattern.compile("[^,。;!?:\\n]{2,60}+");
    private static final Pattern FIGURE = Pattern.compile(
            "\\d(?:[\\d.]*)(?:余|多)?(?:%|个百分点|万?元|人次?|名|次|节|篇|项|场|册|本|件|处|个|位|份|期|门|间|所|平方米|学时|课时|小时|分)");

    private Reported() {}

    static List<FoundSection> in(List<FoundSection> sections, @Nullable SummaryPart above, Account account) {
        List<FoundSection> parted = new ArrayList<>();
        for (FoundSection section : sections) {
            SummaryPart part = SummaryPart.of(Folding.fold(section.heading()), above, account);
            parted.add(new FoundSection(
                    section.level(),
                    section.marker(),
                    section.heading(),
                    SectionKind.SUMMARY,
                    section.start(),
                    section.end(),
                    part,
                    figures(part, section.body()),
                    section.body(),
                    in(section.children(), part, account)));
        }
        return parted;
    }

    /** Clauses of a section's own text with a number and what it counts, as written; what is still to be done has none. */
    public static List<String> figures(@Nullable SummaryPart part, String body) {
        if (part == SummaryPart.NEXT_STEPS) {
            return List.of();
        }
        List<String> figures = new ArrayList<>();
        String folded = Folding.fold(body);
        Matcher clause = CLAUSE.matcher(folded);
        while (clause.find()) {
            if (FIGURE.matcher(clause.group()).find()) {
                figures.add(body.substring(clause.start(), clause.end()).strip());
            }
        }
        return figures;
    }
}
