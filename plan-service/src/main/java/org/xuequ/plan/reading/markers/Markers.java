package org.xuequ.plan.reading.markers;

import static org.xuequ.plan.reading.markers.Marker.UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.text.Numerals;

/** Reads the list number that starts at a place. Constant work per place. */
public final class Markers {
    private static final String NUMERALS = "一二三四五六七八九十";

    private final String text;
    private final Scan scan;

    public Markers(String folded) {
        this.text = folded;
        this.scan = new Scan(folded);
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
        if (c >= '0' && c <= '9') {
            return arabic(at, lineStart);
        }
        if (c == '(') {
            return bracketed(at);
        }
        if (c == '第' && lineStart) {
            return ordinal(at);
        }
        if (c >= '①' && c <= '⑳') {
            return closed(Style.CIRCLED, c - '①' + 1, at, at + 1, true);
        }
        if (c >= '⑴' && c <= '⒇') {
            return closed(Style.ARABIC_IN_BRACKETS, c - '⑴' + 1, at, at + 1, true);
        }
        if (c >= '⒈' && c <= '⒛') {
            return closed(Style.ARABIC, c - '⒈' + 1, at, at + 1, true);
        }
        if ("LlI|".indexOf(c) >= 0) {
            return misread(at);
        }
        return lineStart && "。、".indexOf(c) >= 0 ? lost(at) : null;
    }

    private @Nullable Marker chinese(int at, boolean lineStart) {
        int end = scan.run(at, NUMERALS, 3);
        char next = scan.charAt(end);
        boolean mark = next == '、'
                || lineStart && (".,:);".indexOf(next) >= 0 || next == ' ' && Scan.isHan(scan.charAt(end + 1)));
        if (!mark || NUMERALS.indexOf(scan.charAt(end + 1)) >= 0 && (scan.counted(scan.run(end + 1, NUMERALS, 3)))) {
            return null;
        }
        Style style = next == ')' ? Style.CHINESE_IN_BRACKETS : Style.CHINESE;
        return closed(style, Numerals.parse(text.substring(at, end)), at, end + 1, true);
    }

    private @Nullable Marker arabic(int at, boolean lineStart) {
        int end = scan.digits(at);
        if (at > 0 && Scan.isWordly(text.charAt(at - 1)) || end - at > 2) {
            return null;
        }
        if (scan.charAt(end) == '.' && Scan.isDigit(scan.charAt(end + 1)) && !scan.isYear(end + 1)) {
            Marker decimal = lineStart ? decimal(at) : null;
            if (decimal != null || !lineStart || !scan.counted(scan.digits(end + 1))) {
                return decimal;
            }
        }
        int number = Numerals.parse(text.substring(at, end));
        int mark = scan.charAt(end) == ' ' ? end + 1 : end;
        if (number < 1 || number > 60) {
            return null;
        }
        boolean stopped = lineStart && scan.charAt(mark) == '。' && Scan.isHan(scan.charAt(mark + 1));
        if (".、)".indexOf(scan.charAt(mark)) >= 0
                || stopped
                || scan.charAt(mark) == ',' && Scan.isHan(scan.charAt(mark + 1))) {
            boolean month = Scan.isDigit(scan.charAt(mark + 1))
                    && scan.counted(scan.digits(mark + 1))
                    && !scan.isYear(mark + 1);
            if (month) {
                return lineStart ? new Marker(Style.ARABIC, number, 1, at, mark + 1, false) : null;
            }
            Style style = scan.charAt(mark) == ')' ? Style.ARABIC_IN_BRACKETS : Style.ARABIC;
            return closed(style, number, at, mark + 1, scan.charAt(mark) != ',');
        }
        boolean bare = lineStart && Scan.isHan(scan.charAt(mark)) && !scan.counted(mark);
        return bare ? closed(Style.ARABIC, number, at, mark, false) : null;
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
                || scan.counted(end)) {
            return null;
        }
        int after = " 、.".indexOf(scan.charAt(end)) >= 0 ? end + 1 : end;
        int number = Numerals.parse(text.substring(last, end));
        return number < 1 ? null : new Marker(Style.DECIMAL, number, depth, at, scan.blanks(after), true);
    }

    private @Nullable Marker bracketed(int at) {
        int end = scan.run(at + 1, NUMERALS, 3);
        if (end > at + 1 && scan.charAt(end) == ')') {
            return "班年".indexOf(scan.charAt(end + 1)) >= 0
                    ? null
                    : closed(Style.CHINESE_IN_BRACKETS, Numerals.parse(text.substring(at + 1, end)), at, end + 1, true);
        }
        end = scan.digits(at + 1);
        if (end > at + 1 && end - at <= 3 && scan.charAt(end) == ')' && scan.charAt(end + 1) != '班') {
            int number = Numerals.parse(text.substring(at + 1, end));
            return number < 1 ? null : closed(Style.ARABIC_IN_BRACKETS, number, at, end + 1, true);
        }
        boolean letter = Scan.isLatin(scan.charAt(at + 1)) || scan.charAt(at + 1) == '=';
        int close = Scan.isLatin(scan.charAt(at + 2)) ? at + 3 : at + 2;
        return letter && scan.charAt(close) == ')' && Scan.isHan(scan.charAt(close + 1))
                ? new Marker(Style.CHINESE_IN_BRACKETS, UNKNOWN, 1, at, close + 1, false)
                : null;
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
        if (next == '部' && scan.charAt(end + 1) == '分') {
            return closed(Style.PART, number, at, end + 2, true);
        }
        return next == '章'
                ? closed(Style.PART, number, at, end + 1, true)
                : "、,:".indexOf(next) >= 0 ? closed(Style.ORDINAL, number, at, end + 1, true) : null;
    }

    /** L for 1. directly before a word. */
    private @Nullable Marker misread(int at) {
        int end = ".、".indexOf(scan.charAt(at + 1)) >= 0 ? at + 2 : at + 1;
        boolean alone = at == 0 || !Scan.isWordly(text.charAt(at - 1));
        return alone && Scan.isHan(scan.charAt(end)) ? new Marker(Style.ARABIC, UNKNOWN, 1, at, end, false) : null;
    }

    private @Nullable Marker lost(int at) {
        int end = scan.charAt(at + 1) == '、' || scan.charAt(at + 1) == '.' ? at + 2 : at + 1;
        return Scan.isHan(scan.charAt(end)) ? new Marker(Style.ARABIC, UNKNOWN, 1, at, end, false) : null;
    }

    /** Takes a doubled mark and blanks along: (二)、. */
    private Marker closed(Style style, int number, int at, int end, boolean sure) {
        int after = end;
        boolean enclosed = text.charAt(end - 1) == ')' || style == Style.CIRCLED || style == Style.ARABIC_IN_BRACKETS;
        if (enclosed && "、.:,".indexOf(scan.charAt(after)) >= 0 || style == Style.ARABIC && scan.charAt(after) == '、') {
            after++;
        }
        return new Marker(style, number, 1, at, scan.blanks(after), sure);
    }
}
