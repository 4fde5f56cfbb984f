package org.xuequ.plan.reading.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Numerals;

/** Finds counts in a clause of folded text and decides which of them are quotas. */
final class Quotas {
    private static final String NUMBER = "(?:\\d{1,5}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百千]{1,4})";
    private static final String UNIT =
            "个百分点|个月|节次|场次|人次|课时|学时|小时|分钟|万字|千字|次|节|项|名|篇|份|场|位|本|门|条|期|人|遍|堂|册|字|元|天|轮|件|块|类|种|组|所|例|张|首|幅|则|套|户|棵|台|间|页|段|道|封|块|面|克|对|把|盏|枚|部(?!门|分|署|队|委|长)|幢|栋|学分|批(?![评判改阅准复发注示])|版(?![本块面权])|株|辆|座(?![谈位])|盆|支(?![部教委持撑出付援队])|处|个(?!月)|家(?!长|庭|校|访|委|园|政|乡|风|教)";
    private static final Pattern COUNT = Pattern.compile("(?<cmp>" + Comparison.BEFORE + ")?(?<n>" + NUMBER
            + ")(?:(?:-|--|至|到|~|、)(?<m>" + NUMBER + "))?(?:个(?=学时|课时|小时))?(?<unit>" + UNIT
            + ")(?:课(?=及?或?以))?(?:\\(含[^()]{0,4}\\)(?=及?或?以))?(?<after>" + Comparison.AFTER + ")?");
    /** One of a thing that has no measure word: 每月一主题, 一课一案. */
    private static final String THING = "重点|主题|专题|课题|目标|活动|案|评|查|练|测|歌|诗|反思|小结|总结|交流|议|会|星|文|研|展|赛|讲|考|训";

    private static final Pattern ONE_EACH =
            Pattern.compile("(?<=[\\u4e00-\\u9fa5])一(?<unit>" + THING + ")(?!起|些|致|体|样|点|流|票|切|直)");

    private static final Pattern NUMERAL = Pattern.compile(NUMBER);

    private static final Chars NUMBERS = Chars.among("0123456789一二两三四五六七八九十百千");
    /** What stands behind the last character of a number that counts: a unit, a thing, 95%, 百分之九十. */
    private static final Chars COUNTED = Chars.beginning(UNIT + "|" + THING + "|%|分之");

    private Quotas() {}

    /** False only where {@link #in} finds none. */
    static boolean mayBeIn(String clause) {
        return mayBeIn(clause, 0, clause.length());
    }

    static boolean mayBeIn(String folded, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (NUMBERS.has(folded.charAt(at)) && COUNTED.has(folded.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the clause and its sentence say about time.
     *
     * @param repeated the sentence has said how often
     */
    record Setting(List<When> times, boolean repeated) {
        boolean isRecurring() {
            return repeated || times.stream().anyMatch(when -> when.recurrence() != null);
        }

        boolean isAfterTime(int at) {
            return times.stream().anyMatch(when -> when.recurrence() != null && when.end() == at);
        }
    }

    /** In order and without overlap. */
    static List<Count> in(String clause, Setting setting) {
        List<Count> found = Shares.in(clause);
        Matcher count = COUNT.matcher(clause);
        int at = 0;
        while (count.find(at)) {
            Count read = read(clause, count);
            boolean fits = read != null && Fitness.fits(clause, read, setting);
            if (fits && read != null) {
                found.add(read);
            }
            at = fits || count.end() - 1 <= count.start() ? count.end() : count.start("n") + 1;
        }
        Matcher one = ONE_EACH.matcher(clause);
        while (setting.repeated() && found.isEmpty() && one.find()) {
            if (FalseCounts.isNamed(clause, one.start())) {
                continue;
            }
            found.add(new Count(one.start(), one.end(), "=", 1, null, one.group("unit"), false));
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        if (found.size() > 1 && !found.stream().allMatch(read -> Measurements.areOfThing(clause, read))) {
            found.removeIf(read -> Measurements.areOfThing(clause, read));
        }
        return listed(clause, found);
    }

    /** 至少上公开课一节、写论文两篇: a bound ahead of the verb holds for the whole list. */
    private static List<Count> listed(String clause, List<Count> found) {
        for (int i = 1; i < found.size(); i++) {
            Count before = found.get(i - 1);
            Count count = found.get(i);
            boolean joined = "、和及与".indexOf(clause.charAt(before.end())) >= 0;
            String bound =
                    NUMERAL.matcher(clause).region(before.start(), before.end()).lookingAt()
                            ? Comparison.ahead(clause, before.start())
                            : null;
            boolean shared =
                    joined && before.sure() && !count.sure() && before.cmp().equals(">=");
            if (shared && (bound != null || i > 1 && found.get(i - 2).cmp().equals(">="))) {
                found.set(i, count.atLeast());
            }
        }
        return found;
    }

    private static @Nullable Count read(String clause, Matcher count) {
        String number = count.group("n");
        String second = count.group("m");
        double n = value(number);
        @Nullable Double upTo = second == null ? null : (Double) value(second);
        if (upTo == null && number.length() == 2 && isPair(number)) {
            n = Numerals.parse(number.substring(0, 1));
            upTo = (double) Numerals.parse(number.substring(1));
        }
        if (n <= 0 || upTo != null && upTo <= n) {
            return null;
        }
        String ahead = count.group("cmp") == null ? Comparison.ahead(clause, count.start()) : count.group("cmp");
        String cmp = upTo != null ? "between" : Comparison.of(ahead, count.group("after"), false);
        boolean sure = ahead != null || count.group("after") != null;
        return new Count(count.start(), count.end(), cmp, n, upTo, count.group("unit"), sure);
    }

    private static double value(String number) {
        return Character.isDigit(number.charAt(0)) ? Double.parseDouble(number) : Numerals.parse(number);
    }

    /** 一两次, 三四篇. */
    private static boolean isPair(String number) {
        String digits = "一二三四五六七八九";
        int first = digits.indexOf(number.charAt(0));
        int second = number.charAt(1) == '两' ? 1 : digits.indexOf(number.charAt(1));
        return first >= 0 && second == first + 1;
    }
}
