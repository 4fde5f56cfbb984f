package org.xuequ.plan.reading.dates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Matcher;

/** Finds every expression of time in a clause of folded text. At each place the first rule that fits wins. */
public final class Times {
    private static final String FIRST =
            "0123456789零一二三四五六七八九十xX_*每第于在今当两半廿卅元后结完之赛次下清到至从自最截不开学期新本这整全年岁提活会培考比检课寒暑放上下早中傍晚周星礼单双逢隔天日月定元春清端国重劳教儿妇建植青母父感护老除腊冬宪世读地爱烈公消环禁安助各大重以讲竞演监按逐/\"";
    private static final int PAIR_BITS = 14;
    /** Fibonacci hashing: the golden ratio's share of 2^32 (Knuth, TAOCP 3, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private static final List<Rule> NONE = List.of();
    private static final Map<Character, List<Rule>> RULES = rules();
    /** Which characters have any. */
    private static final BitSet BEGINS = begins();

    /** The rules for two characters, kept for the pairs met last: most pairs have none. */
    private static final @Nullable Pair[] PAIRS = new Pair[1 << PAIR_BITS];

    private Times() {}

    /** In order and without overlap. Clauses are short; the work is bounded by their length times the rules. */
    public static List<When> in(String folded) {
        List<When> found = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            List<Rule> rules = rules(folded, at);
            at = rules.isEmpty() ? at + 1 : one(folded, at, rules, found);
        }
        return found;
    }

    /** The one that the text begins with. */
    static @Nullable When opening(String folded) {
        List<When> found = new ArrayList<>();
        if (!folded.isEmpty()) {
            one(folded, 0, rules(folded, 0), found);
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private static List<Rule> rules(String folded, int at) {
        char one = folded.charAt(at);
        if (!BEGINS.get(one)) {
            return NONE;
        }
        if (at + 1 == folded.length()) {
            return RULES.getOrDefault(one, NONE);
        }
        char two = folded.charAt(at + 1);
        int place = (31 * one + two) * SPREAD >>> Integer.SIZE - PAIR_BITS;
        Pair known = PAIRS[place];
        if (known == null || known.one != one || known.two != two) {
            known = new Pair(
                    one,
                    two,
                    RULES.getOrDefault(one, NONE).stream()
                            .filter(rule -> rule.pattern().mayStartWith(one, two))
                            .toList());
            PAIRS[place] = known;
        }
        return known.rules;
    }

    private static int one(String folded, int at, List<Rule> rules, List<When> found) {
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern()
                    .matcher(folded)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(at, folded.length());
            if (matcher.lookingAt() && matcher.end() > at) {
                When when = rule.meaning().apply(matcher.toMatchResult());
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

    private static BitSet begins() {
        BitSet begins = new BitSet();
        RULES.forEach((first, rules) -> begins.set(first, !rules.isEmpty()));
        return begins;
    }

    /** For each first character the rules that could start with it. */
    private static Map<Character, List<Rule>> rules() {
        List<Rule> all = Stream.of(
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
        Map<Character, List<Rule>> rules = new HashMap<>();
        for (char first : FIRST.toCharArray()) {
            rules.put(
                    first, all.stream().filter(rule -> rule.mayStartWith(first)).toList());
        }
        return rules;
    }

    /** Two characters and the rules that could start with them; unchangeable, so that threads may share a place. */
    private record Pair(char one, char two, List<Rule> rules) {}
}
