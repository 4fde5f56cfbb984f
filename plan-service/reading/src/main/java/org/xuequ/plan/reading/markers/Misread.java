package org.xuequ.plan.reading.markers;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.text.Numerals;

/** What scanning and copying leave of list numbers: L for 1., Z for 2、, (S) for (三), and a mark without its number. */
final class Misread {
    private static final String ONE = "LlI|";
    /** Read for some digit, if a mark follows. */
    private static final String SOME = "SsBGTbgq";

    private static final int LONGEST = 3;

    private final String text;
    private final Scan scan;

    Misread(String folded, Scan scan) {
        this.text = folded;
        this.scan = scan;
    }

    /** A letter for a digit directly before a word; never sure. */
    @Nullable
    Marker letter(int at) {
        char c = text.charAt(at);
        boolean marked = ".、,".indexOf(scan.charAt(at + 1)) >= 0;
        boolean two = c == 'Z' || c == 'z';
        boolean some = marked && SOME.indexOf(c) >= 0;
        if (ONE.indexOf(c) < 0 && !two && !some || c == '|' && marked) {
            return null;
        }
        int end = marked ? scan.blanks(at + 2) : at + 1;
        boolean alone = at == 0 || !Scan.isWordly(text.charAt(at - 1));
        int number = two ? 2 : Marker.UNKNOWN;
        return alone && Scan.isHan(scan.charAt(end)) ? new Marker(Style.ARABIC, number, 1, at, end, false) : null;
    }

    /** Letters in brackets: (S), (P4); at a line's start also a bracket that was never closed: (二完善制度. */
    @Nullable
    Marker bracketed(int at, boolean lineStart) {
        int numeral = scan.run(at + 1, Scan.NUMERALS, 2);
        if (lineStart && numeral > at + 1 && Scan.isHan(scan.charAt(numeral)) && !scan.counted(numeral)) {
            int number = Numerals.parse(text.substring(at + 1, numeral));
            return new Marker(Style.CHINESE_IN_BRACKETS, number, 1, at, numeral, false);
        }
        int close = at + 1;
        boolean letter = false;
        while (close - at <= LONGEST && isMisread(scan.charAt(close))) {
            letter |= !Scan.isDigit(scan.charAt(close));
            close++;
        }
        boolean closed = scan.charAt(close) == ')' && Scan.isHan(scan.charAt(close + 1));
        return letter && closed ? new Marker(Style.CHINESE_IN_BRACKETS, Marker.UNKNOWN, 1, at, close + 1, false) : null;
    }

    @Nullable
    Marker lost(int at) {
        int end = scan.charAt(at + 1) == '、' || scan.charAt(at + 1) == '.' ? at + 2 : at + 1;
        return Scan.isHan(scan.charAt(end)) ? new Marker(Style.ARABIC, Marker.UNKNOWN, 1, at, end, false) : null;
    }

    private static boolean isMisread(char c) {
        return Scan.isLatin(c) || Scan.isDigit(c) || c == '=' || c == '-';
    }
}
