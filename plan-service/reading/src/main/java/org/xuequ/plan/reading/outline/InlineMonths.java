package org.xuequ.plan.reading.outline;

import java.util.Arrays;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Find;
import org.xuequ.plan.reading.text.Numerals;

/** A calendar that has lost its lines: …安排九月:…。十月:…。十一月:…; three months at least, one after the other. */
final class InlineMonths {
    private static final Pattern MONTH =
            Pattern.compile("(?<![\\d一二三四五六七八九十年至到、-])(?<m>\\d{1,2}|十[一二]?|[一二三四五六七八九元])月份?(?:工作)?(?:安排)?[: ](?=[^ ])");

    private static final int LEAST = 3;
    private static final int MONTHS = 12;
    /** A title before the first of them. */
    private static final int LONGEST_TITLE = 24;

    private InlineMonths() {}

    /** Where each begins in {@code [from, to)}; none where there are fewer. */
    static int[] in(String folded, int from, int to) {
        int[] starts = new int[MONTHS];
        int count = 0;
        int last = 0;
        Matcher month = MONTH.matcher(folded).region(from, to).useTransparentBounds(true);
        boolean found = Find.first(folded, '月', from, to) >= 0 && month.find();
        for (; found && count < MONTHS; found = month.find()) {
            int number = month.group("m").equals("元") ? 1 : Numerals.parse(month.group("m"));
            boolean next = count > 0 && number == last % MONTHS + 1;
            if (next ? isSetOff(folded, month.start()) : count < LEAST && isBehindTitle(folded, from, month.start())) {
                count = next ? count : 0;
                starts[count++] = month.start();
                last = number;
            }
        }
        return count < LEAST ? new int[0] : Arrays.copyOf(starts, count);
    }

    private static boolean isSetOff(String folded, int at) {
        return "。;!?".indexOf(folded.charAt(at - 1)) >= 0;
    }

    private static boolean isBehindTitle(String folded, int from, int at) {
        int title = at;
        while (title > from && at - title < LONGEST_TITLE && "。;!?".indexOf(folded.charAt(title - 1)) < 0) {
            title--;
        }
        return at - title < LONGEST_TITLE;
    }
}
