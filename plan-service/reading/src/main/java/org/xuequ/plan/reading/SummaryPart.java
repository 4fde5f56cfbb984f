package org.xuequ.plan.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Pattern;

/** What a section of a summary gives account of; its heading says. */
public enum SummaryPart {
    ACHIEVEMENTS,
    PROBLEMS,
    NEXT_STEPS;

    private static final Pattern SHORTFALL = Pattern.compile(
            "(?:存在|面临|主要|突出|当前)[^,]{0,8}(?:问题|不足|困难|短板|差距)|(?:问题|不足|困难|差距|短板|反思)(?:之处)?(?:[与和及].{1,10})?$");
    private static final Pattern STATE = Pattern.compile("基本情况|学校概况|概况|指导思想|工作思路");

    @JsonValue
    public String slug() {
        return name();
    }

    /** Of a folded heading; what stands below a part belongs to it unless it looks ahead. */
    static @Nullable SummaryPart of(String heading, @Nullable SummaryPart above, Account account) {
        if (account.looksAhead(heading) && (above == null || above == PROBLEMS)) {
            return SHORTFALL.matcher(heading).find() ? PROBLEMS : NEXT_STEPS;
        }
        if (above != null) {
            return above;
        }
        return SHORTFALL.matcher(heading).find()
                ? PROBLEMS
                : STATE.matcher(heading).find() ? null : ACHIEVEMENTS;
    }
}
