package org.xuequ.plan.reading.text;

/** Whole numbers as plans write them: 12, 十二, 廿一, 两, 百, and years digit by digit: 二零二四. */
public final class Numerals {
    /** One character class for patterns over folded text. */
    public static final String CHINESE = "[零一二两三四五六七八九十廿卅百千]";

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The number, or -1 when this is none. */
    public static int parse(String folded) {
        if (folded.isEmpty() || folded.length() > 9) {
            return -1;
        }
        if (isAllOf(folded, "0123456789")) {
            return Integer.parseInt(folded);
        }
        if (folded.length() == 4 && isAllOf(folded, DIGITS)) {
            return folded.chars().map(DIGITS::indexOf).reduce(0, (year, digit) -> year * 10 + digit);
        }
        int total = 0;
        int digit = -1;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (c == '廿' || c == '卅') {
                total += c == '廿' ? 20 : 30;
            } else if (unit > 0) {
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else {
                int value = c == '两' ? 2 : DIGITS.indexOf(c);
                if (value < 0 || digit > 0) {
                    return -1;
                }
                digit = value;
            }
        }
        return total + Math.max(digit, 0);
    }

    private static boolean isAllOf(String folded, String digits) {
        for (int i = 0; i < folded.length(); i++) {
            if (digits.indexOf(folded.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
