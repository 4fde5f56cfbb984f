package org.xuequ.plan.reading.format;

/** The ways in which word processors print the numbers of their lists. */
public enum Numbering {
    NONE,
    ARABIC,
    ZERO_PADDED,
    FULL_WIDTH,
    CHINESE,
    LEGAL_CHINESE,
    STEMS,
    CIRCLED,
    BRACKETED,
    DOTTED,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /** @param n from 1; other numbers come out in digits */
    public String print(int n) {
        return n < 1
                ? String.valueOf(n)
                : switch (this) {
                    case NONE -> "";
                    case ARABIC -> String.valueOf(n);
                    case ZERO_PADDED -> n < 10 ? "0" + n : String.valueOf(n);
                    case FULL_WIDTH -> fullWidth(String.valueOf(n));
                    case CHINESE -> chinese(n, DIGITS, "十");
                    case LEGAL_CHINESE -> chinese(n, LEGAL, "拾");
                    case STEMS -> oneOf("甲乙丙丁戊己庚辛壬癸", n);
                    case CIRCLED -> n <= 20 ? String.valueOf((char) ('①' + n - 1)) : String.valueOf(n);
                    case BRACKETED -> n <= 20 ? String.valueOf((char) ('⑴' + n - 1)) : "(" + n + ")";
                    case DOTTED -> n <= 20 ? String.valueOf((char) ('⒈' + n - 1)) : n + ".";
                    case LOWER_LETTER -> String.valueOf((char) ('a' + (n - 1) % 26));
                    case UPPER_LETTER -> String.valueOf((char) ('A' + (n - 1) % 26));
                    case LOWER_ROMAN -> roman(n);
                    case UPPER_ROMAN -> roman(n).toUpperCase(java.util.Locale.ROOT);
                };
    }

    private static String oneOf(String all, int n) {
        return n <= all.length() ? String.valueOf(all.charAt(n - 1)) : String.valueOf(n);
    }

    private static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    private static String chinese(int n, String digits, String ten) {
        if (n >= 100) {
            return String.valueOf(n);
        }
        String tens = n < 10 ? "" : n < 20 ? ten : digits.charAt(n / 10) + ten;
        return n % 10 == 0 ? tens : tens + digits.charAt(n % 10);
    }

    private static String roman(int n) {
        if (n > 1000) {
            return String.valueOf(n);
        }
        StringBuilder roman = new StringBuilder();
        int left = n;
        for (int i = 0; i < WORTH.length; i++) {
            for (; left >= WORTH[i]; left -= WORTH[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
