package org.xuequ.plan.reading.dates;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.text.Numerals;

/** The symbols of dates: {@code --03-20}, {@code W12}, {@code T07:30}; null where a number is out of bounds. */
final class Iso {
    private Iso() {}

    static @Nullable String month(@Nullable String year, String month) {
        int m = month.equals("元") ? 1 : Numerals.parse(month);
        return m < 1 || m > 12 ? null : year(year) + two(m);
    }

    static @Nullable String day(@Nullable String year, String month, String day) {
        int d = Numerals.parse(day);
        String m = month(year, month);
        return m == null || d < 1 || d > 31 ? null : m + "-" + two(d);
    }

    static @Nullable String week(String week) {
        int w = Numerals.parse(week);
        return w < 1 || w > 30 ? null : "W" + two(w);
    }

    static String part(String part) {
        return switch (part.charAt(0)) {
            case '上', '初' -> "-E";
            case '中' -> "-M";
            case '下' -> "-L";
            default -> "";
        };
    }

    static int weekday(String day) {
        int index = "一二三四五六日".indexOf(day.replace('天', '日'));
        return index + 1;
    }

    /** 下午2:30 is 14:30; null when no hour. */
    static @Nullable String time(@Nullable String half, String hour, @Nullable String minute) {
        int h = Numerals.parse(hour);
        int m = minute == null ? 0 : minute.startsWith("半") ? 30 : Numerals.parse(minute);
        if (h < 0 || h > 24 || m < 0 || m > 59) {
            return null;
        }
        boolean late = half != null && (half.startsWith("下") || half.startsWith("晚") || half.startsWith("傍"));
        return String.format(Locale.ROOT, "T%02d:%02d", late && h < 12 ? h + 12 : h, m);
    }

    static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }

    /** The year of a span's end: its own, the year after its start's (次年), or its start's. */
    static @Nullable String laterYear(@Nullable String year, @Nullable String own) {
        if (own == null) {
            return year;
        }
        int start = year == null ? -1 : Numerals.parse(year);
        return own.length() == 4 ? own : start < 0 ? null : Integer.toString(start + 1);
    }

    /** A year stays where given; a masked one (20xx) is none. */
    private static String year(@Nullable String year) {
        int number = year == null || year.length() != 4 ? -1 : Numerals.parse(year);
        return number < 1000 ? "--" : number + "-";
    }
}
