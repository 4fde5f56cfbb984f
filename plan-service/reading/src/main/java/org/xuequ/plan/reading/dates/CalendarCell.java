package org.xuequ.plan.reading.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Pattern;

/** A table's cell that holds nothing but a time: 第1周, 3月20日前, 2.17—2.21, 9月下旬至10月中旬, 周三下午. */
public final class CalendarCell {
    private static final Pattern BARE =
            Pattern.compile("\\d{1,2}(?:[-—~至、]{1,2}\\d{1,2})?|[一二三四五六七八九十]{1,3}(?:[-—~至、][一二三四五六七八九十]{1,3})?");
    private static final Pattern LEFT_OVER = Pattern.compile("[ ,、()|.。:;上下中午晚全天起左右前后期间年]*");
    private static final int LONGEST = 40;

    private CalendarCell() {}

    /** Null when the cell says more than a time, or none. A bare number is a {@code unit} (周, 月) where that is given. */
    public static @Nullable Due of(String folded, @Nullable String unit) {
        String words = folded.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return null;
        }
        if (unit != null && BARE.matcher(words).matches()) {
            words = unit.equals("周") ? "第" + words + "周" : words + unit;
        }
        Due heading = CalendarHeading.alone(words);
        return heading != null ? heading : onlyTimes(words.replace(" ", ""));
    }

    private static @Nullable Due onlyTimes(String words) {
        List<When> times = Times.in(words).stream().filter(When::isDue).toList();
        if (times.isEmpty()) {
            return null;
        }
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (When when : times) {
            left.append(words, at, when.start());
            at = when.end();
        }
        left.append(words, at, words.length());
        When first = times.getFirst();
        boolean alone = LEFT_OVER.matcher(left).matches() && first.kind() != null;
        return alone && first.kind() != null ? new Due(first.kind(), words, first.normalized()) : null;
    }
}
