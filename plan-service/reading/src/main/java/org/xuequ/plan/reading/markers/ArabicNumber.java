package org.xuequ.plan.reading.markers;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.text.Numerals;

/** 1. 1、 1) 3.2.1 and a bare 1 before a word; not 3月, 2次, 1.5倍. */
final class ArabicNumber {
    private static final int HIGHEST = 60;

    private final String text;
    private final Scan scan;

    ArabicNumber(String folded, Scan scan) {
        this.text = folded;
        this.scan = scan;
    }

    @Nullable
    Marker at(int at, boolean lineStart) {
        int end = scan.digits(at);
        if (at > 0 && Scan.isWordly(text.charAt(at - 1)) || end - at > 2) {
            return null;
        }
        if (scan.charAt(end) == '.' && Scan.isDigit(scan.charAt(end + 1)) && !scan.isYear(end + 1)) {
            Marker decimal = lineStart || isApart(at) ? decimal(at) : null;
            if (decimal != null || !lineStart || !scan.counted(scan.digits(end + 1))) {
                return decimal;
            }
        }
        int number = Numerals.parse(text.substring(at, end));
        int mark = scan.charAt(end) == ' ' ? end + 1 : end;
        if (number < 1 || number > HIGHEST) {
            return null;
        }
        boolean month =
                Scan.isDigit(scan.charAt(mark + 1)) && scan.counted(scan.digits(mark + 1)) && !scan.isYear(mark + 1);
        boolean stopped = lineStart && scan.charAt(mark) == '。' && Scan.isHan(scan.charAt(mark + 1));
        boolean closes = lineStart && "〉>〕]】".indexOf(scan.charAt(mark)) >= 0 && Scan.isHan(scan.charAt(mark + 1));
        if (closes) {
            return scan.closed(Style.ARABIC_IN_BRACKETS, number, at, mark + 1, false);
        }
        if (".、)".indexOf(scan.charAt(mark)) >= 0
                || stopped
                || scan.charAt(mark) == ','
                        && (Scan.isHan(scan.charAt(lineStart ? scan.blanks(mark + 1) : mark + 1)) || month)) {
            if (month) {
                return lineStart || scan.charAt(mark) == ',' || scan.charAt(mark) == '、'
                        ? new Marker(Style.ARABIC, number, 1, at, mark + 1, false)
                        : null;
            }
            Style style = scan.charAt(mark) == ')' ? Style.ARABIC_IN_BRACKETS : Style.ARABIC;
            return scan.closed(style, number, at, mark + 1, scan.charAt(mark) != ',');
        }
        boolean counts = scan.counted(mark) && !(mark > end && scan.named(mark));
        boolean bare = lineStart && Scan.isHan(scan.charAt(mark)) && !counts;
        return bare ? scan.closed(Style.ARABIC, number, at, mark, false) : null;
    }

    /** Inside a line, a blank or the end of a sentence stands before it. */
    private boolean isApart(int at) {
        return at > 0 && " 。;!?".indexOf(text.charAt(at - 1)) >= 0;
    }

    private @Nullable Marker decimal(int at) {
        int depth = 1;
        int last = at;
        int end = scan.digits(at);
        while (depth < 4 && scan.charAt(end) == '.' && Scan.isDigit(scan.charAt(end + 1))) {
            last = end + 1;
            end = scan.digits(last);
            depth++;
        }
        if (end - last > 2
                || "米元万倍分公亿千百度级".indexOf(scan.charAt(end)) >= 0
                || !(Scan.isHan(scan.charAt(end)) || " 、.".indexOf(scan.charAt(end)) >= 0)
                || scan.counted(end) && !scan.named(end)) {
            return null;
        }
        int after = " 、.".indexOf(scan.charAt(end)) >= 0 ? end + 1 : end;
        int number = Numerals.parse(text.substring(last, end));
        return number < 1 ? null : new Marker(Style.DECIMAL, number, depth, at, scan.blanks(after), true);
    }
}
