package org.xuequ.plan.reading.markers;

import static org.xuequ.plan.reading.markers.Scan.FORMAL;
import static org.xuequ.plan.reading.markers.Scan.NUMERALS;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.text.Numerals;

/** Reads the list number that starts at a place. Constant work per place. */
public final class Markers {
    /** After these a numeral and 、 go on a list of days or classes: 每周二、周四. */
    private static final String GOES_ON = "周期第初高小大十百";

    private final String text;
    private final Scan scan;
    private final ArabicNumber arabic;
    private final Misread misread;

    public Markers(String folded) {
        this.text = folded;
        this.scan = new Scan(folded);
        this.arabic = new ArabicNumber(folded, scan);
        this.misread = new Misread(folded, scan);
    }

    /** The marker at {@code at}; {@code lineStart} admits weaker forms. */
    public @Nullable Marker at(int at, boolean lineStart) {
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (NUMERALS.indexOf(c) >= 0) {
            return chinese(at, lineStart);
        }
        if (c == '-' && lineStart && scan.charAt(at + 1) == '、' && Scan.isHan(scan.charAt(at + 2))) {
            return new Marker(Style.CHINESE, 1, 1, at, at + 2, false);
        }
        if (c >= '0' && c <= '9') {
            return arabic.at(at, lineStart);
        }
        if (Scan.OPEN.indexOf(c) >= 0) {
            Marker numbered = bracketed(at, lineStart);
            return numbered == null && c == '(' ? misread.bracketed(at, lineStart) : numbered;
        }
        if (c == '第' && lineStart) {
            return ordinal(at);
        }
        if (lineStart && FORMAL.indexOf(c) >= 0) {
            return formal(at);
        }
        if (c >= '①' && c <= '⑳') {
            return scan.closed(Style.CIRCLED, c - '①' + 1, at, at + 1, true);
        }
        if (c >= '⑴' && c <= '⒇') {
            return scan.closed(Style.ARABIC_IN_BRACKETS, c - '⑴' + 1, at, at + 1, true);
        }
        if (c >= '㈠' && c <= '㈩') {
            return scan.closed(Style.CHINESE_IN_BRACKETS, c - '㈠' + 1, at, at + 1, true);
        }
        if (lineStart && c >= 'Ⅰ' && c <= 'Ⅻ' && "、.,: ".indexOf(scan.charAt(at + 1)) >= 0) {
            return scan.closed(Style.FORMAL, c - 'Ⅰ' + 1, at, at + 2, true);
        }
        if (c >= '⒈' && c <= '⒛') {
            return scan.closed(Style.ARABIC, c - '⒈' + 1, at, at + 1, true);
        }
        return lineStart && "。、".indexOf(c) >= 0 ? misread.lost(at) : misread.letter(at);
    }

    private @Nullable Marker chinese(int at, boolean lineStart) {
        int digits = scan.run(at, NUMERALS, 3);
        boolean blank = lineStart && scan.charAt(digits) == ' ' && scan.charAt(digits + 1) == '、';
        int end = blank ? digits + 1 : digits;
        char next = scan.charAt(end);
        if (lineStart && end == at + 1 && next == '是' && Scan.isHan(scan.charAt(end + 1))) {
            return new Marker(Style.POINT, Numerals.parse(text.substring(at, end)), 1, at, scan.blanks(end + 1), false);
        }
        boolean mark = next == '、'
                || lineStart && (".,:);".indexOf(next) >= 0 || next == ' ' && Scan.isHan(scan.charAt(end + 1)));
        boolean inList = !lineStart && at > 0 && GOES_ON.indexOf(text.charAt(at - 1)) >= 0;
        if (!mark
                || inList
                || !(lineStart && text.startsWith("一年来", end + 1))
                        && NUMERALS.indexOf(scan.charAt(end + 1)) >= 0
                        && scan.counted(scan.run(end + 1, NUMERALS, 3))) {
            return null;
        }
        Style style = next == ')' ? Style.CHINESE_IN_BRACKETS : Style.CHINESE;
        return scan.closed(style, Numerals.parse(text.substring(at, digits)), at, end + 1, true);
    }

    private @Nullable Marker bracketed(int at, boolean lineStart) {
        int first = scan.blanks(at + 1);
        int last = scan.run(first, NUMERALS, 3);
        int end = scan.blanks(last);
        if (last > first && Scan.CLOSE.indexOf(scan.charAt(end)) >= 0) {
            char next = scan.charAt(end + 1);
            return scan.isClass(at, end + 1) || next == '年' && !lineStart
                    ? null
                    : scan.closed(
                            Style.CHINESE_IN_BRACKETS, Numerals.parse(text.substring(first, last)), at, end + 1, true);
        }
        end = scan.digits(at + 1);
        boolean paired = text.charAt(at) == '(' && scan.charAt(end) == ')'
                || lineStart && Scan.CLOSE.indexOf(scan.charAt(end)) >= 0 && Scan.isHan(scan.charAt(end + 1));
        if (paired && end > at + 1 && end - at <= 3 && !scan.isClass(at, end + 1)) {
            int number = Numerals.parse(text.substring(at + 1, end));
            return number < 1 ? null : scan.closed(Style.ARABIC_IN_BRACKETS, number, at, end + 1, true);
        }
        return null;
    }

    private @Nullable Marker ordinal(int at) {
        int end = scan.run(at + 1, NUMERALS, 2);
        if (end == at + 1) {
            end = scan.digits(at + 1);
        }
        int number = Numerals.parse(text.substring(at + 1, Math.min(end, text.length())));
        if (number < 1 || end - at > 3) {
            return null;
        }
        char next = scan.charAt(end);
        boolean counts = next == '、'
                && scan.counted(scan.run(end + 1, NUMERALS + "0123456789", 3))
                && scan.run(end + 1, NUMERALS + "0123456789", 3) > end + 1;
        if (counts) {
            return null;
        }
        if (next == '部' && scan.charAt(end + 1) == '分') {
            return scan.closed(Style.PART, number, at, end + 2, true);
        }
        return next == '章'
                ? scan.closed(Style.PART, number, at, end + 1, true)
                : "、,:".indexOf(next) >= 0 ? scan.closed(Style.ORDINAL, number, at, end + 1, true) : null;
    }

    /** 壹、 as the outermost numbers of an official plan. */
    private @Nullable Marker formal(int at) {
        int number = FORMAL.indexOf(text.charAt(at)) / 2 + 1;
        return "、.,: ".indexOf(scan.charAt(at + 1)) >= 0 && Scan.isHan(scan.charAt(scan.blanks(at + 2)))
                ? scan.closed(Style.FORMAL, number, at, at + 2, true)
                : null;
    }
}
