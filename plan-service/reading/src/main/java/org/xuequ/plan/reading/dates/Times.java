package org.xuequ.plan.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Matcher;

/** Finds every expression of time in a clause of folded text. At each place the first rule that fits wins. */
public final class Times {
    private static final String FIRST =
            "0123456789零一二三四五六七八九十xX_*每第于在今当两半廿卅元后结完之赛次下清到至从自最截不开学期新本这整全年岁提活会培考比检课寒暑放上下早中傍晚周星礼单双逢隔天日月定元春清端国重劳教儿妇建植青母父感护老除腊冬宪世读地爱烈公消环禁安助各大重以讲竞演监按逐/\"";
    /** In the order in which they are tried. */
    static final List<Rule> ALL = Stream.of(
                    WeekdayRules.rules(),
                    WeekRules.rules(),
                    RecurrenceRules.rules(),
                    DayRules.rules(),
                    MonthRules.rules(),
                    ClockRules.rules(),
                    TermRules.rules(),
                    FestivalRules.rules())
            .flatMap(List::stream)
            .toList();

    private static final RuleIndex RULES = new RuleIndex(ALL, FIRST);

    private Times() {}

    /** In order and without overlap. Clauses are short; the work is bounded by their length times the rules. */
    public static List<When> in(String folded) {
        List<When> found = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            List<Rule> rules = RULES.at(folded, at);
            at = rules.isEmpty() ? at + 1 : one(folded, at, rules, found);
        }
        return found;
    }

    /** False only where {@link #in} finds none in {@code [from, to)}, however that is cut into clauses. */
    public static boolean mayBeIn(String folded, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!RULES.at(folded, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The one that the text begins with. */
    static @Nullable When opening(String folded) {
        List<When> found = new ArrayList<>();
        if (!folded.isEmpty()) {
            one(folded, 0, RULES.at(folded, 0), found);
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private static int one(String folded, int at, List<Rule> rules, List<When> found) {
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern()
                    .matcher(folded)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(at, folded.length());
            if (matcher.lookingAt() && matcher.end() > at) {
                When when = rule.meaning().apply(matcher);
                if (when != null) {
                    found.add(when.at(at, matcher.end()));
                    return matcher.end();
                }
                if (rule.isFalseFriend()) {
                    return matcher.end();
                }
            }
        }
        return at + 1;
    }
}
