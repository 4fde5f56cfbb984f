package org.xuequ.plan.reading.dates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds every expression of time in a clause of folded text. At each place the first rule that fits wins. */
public final class Times {
    private static final List<Rule> RULES = Stream.of(
                    WeekRules.rules(), RecurrenceRules.rules(), DayRules.rules(), TermRules.rules(), FestivalRules.rules())
            .flatMap(List::stream)
            .toList();
    private static final BitSet FIRST = firstCharacters();

    private Times() {}

    /** In order and without overlap. Clauses are short; the work is bounded by their length times the rules. */
    public static List<When> in(String folded) {
        List<When> found = new ArrayList<>();
        @Nullable Matcher[] matchers = new Matcher[RULES.size()];
        int at = 0;
        while (at < folded.length()) {
            if (!FIRST.get(folded.charAt(at))) {
                at++;
                continue;
            }
            at = one(folded, at, matchers, found);
        }
        return found;
    }

    private static int one(String folded, int at, @Nullable Matcher[] matchers, List<When> found) {
        for (int i = 0; i < matchers.length; i++) {
            Rule rule = RULES.get(i);
            Matcher matcher = matchers[i];
            if (matcher == null) {
                matcher = rule.pattern().matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
                matchers[i] = matcher;
            }
            if (matcher.region(at, folded.length()).lookingAt() && matcher.end() > at) {
                MatchResult result = matcher.toMatchResult();
                When when = rule.meaning().apply(result);
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

    private static BitSet firstCharacters() {
        BitSet first = new BitSet();
        ("0123456789零一二三四五六七八九十xX_*每第于在到至从自最截不开学期新本这整全年岁提活会培考比检课寒暑放上下早中傍晚周星礼单双逢隔天日月定元春清端国重劳教儿妇建植青母父感护老除腊冬宪世读地爱烈公消环禁安助\"")
                .chars()
                .forEach(first::set);
        return first;
    }
}
