package org.xuequ.plan.reading.dates;

import java.util.function.Function;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Pattern;

/** One way to write a time: what it looks like and what it means. A meaning of null lets later rules try;
 * a false friend is passed over whole. */
record Rule(Pattern pattern, Function<MatchResult, @Nullable When> meaning, boolean isFalseFriend) {
    static final String N = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";
    /** A month; 元月 is January. */
    static final String M = "(?:" + N + "|元)";

    static final String TO = " ?(?:-{1,2}|至|到|~|—) ?";
    static final String BEFORE = "(?:(?:下班|放学)?(?:之前|以前|前)|止)(?!后(?!勤)|提|期|往|来|列|沿|景|瞻|夕|段|半|置)";

    /** A year: in digits, in characters one by one, or masked. */
    static final String YEAR = "(?:(?<y>\\d{4}|[一二][零一二三四五六七八九]{3}|20[xX_*]{1,2}|[xX_*]{2,4})年 ?)?";

    static final String BY = "(?<by>至迟于?|最迟于?|最晚于?|截止到?|截至|不晚于|不迟于)?";

    /** What a group holds; null where the rule has no such group or it matched nothing. */
    static @Nullable String given(MatchResult r, String group) {
        return r.namedGroups().containsKey(group) ? r.group(group) : null;
    }

    static Rule rule(String expression, Function<MatchResult, @Nullable When> meaning) {
        return new Rule(Pattern.compile(expression), meaning, false);
    }

    static Rule rule(String expression, When meaning) {
        return rule(expression, _ -> meaning);
    }

    /** A rule for words that only look like a time. */
    static Rule falseFriend(String expression) {
        return new Rule(Pattern.compile(expression), _ -> null, true);
    }
}
