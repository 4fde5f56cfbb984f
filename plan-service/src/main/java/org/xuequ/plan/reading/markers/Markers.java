package org.xuequ.plan.reading.markers;

import static org.xuequ.plan.reading.markers.Marker.UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.text.Numerals;

/** Reads the list number that starts at a place. Constant work per place. */
public final class Markers {
    private static final String NUMERALS = "一二三四五六七八九十";
    /** After these a leading number counts something or names a class, and numbers nothing. */
    private static final String COUNTED = "月年日号周人名次节个项班级岁点时分%元所门届学期天至-~到";

    private final String text;

    public Markers(String folded) {
        this.text = folded;
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
        int end = run(at, NUMERALS, 3);
        char next = charAt(end);
        boolean mark = next == '、' || lineStart && (".,:);".indexOf(next) >= 0 || next == ' ' && isHan(charAt(end + 1)));
        if (!mark || NUMERALS.indexOf(charAt(end + 1)) >= 0 && (counted(run(end + 1, NUMERALS, 3)))) {
            return null;
        }
        Style style = next == ')' ? Style.CHINESE_IN_BRACKETS : Style.CHINESE;
        return closed(style, Numerals.parse(text.substring(at, end)), at, end + 1, true);
    }

    private @Nullable Marker arabic(int at, boolean lineStart) {
        int end = digits(at);
        if (at > 0 && isWordly(text.charAt(at - 1)) || end - at > 2) {
            return null;
        }
        if (charAt(end) == '.' && isDigit(charAt(end + 1)) && !isYear(end + 1)) {
            Marker decimal = lineStart ? decimal(at) : null;
            if (decimal != null || !lineStart || !counted(digits(end + 1))) {
                return decimal;
            }
        }
        int number = Numerals.parse(text.substring(at, end));
        int mark = charAt(end) == ' ' ? end + 1 : end;
        if (number < 1 || number > 60) {
            return null;
        }
        boolean stopped = lineStart && charAt(mark) == '。' && isHan(charAt(mark + 1));
        if (".、)".indexOf(charAt(mark)) >= 0 || stopped || charAt(mark) == ',' && isHan(charAt(mark + 1))) {
            boolean month = isDigit(charAt(mark + 1)) && counted(digits(mark + 1)) && !isYear(mark + 1);
            if (month) {
                return lineStart ? new Marker(Style.ARABIC, number, 1, at, mark + 1, false) : null;
            }
            Style style = charAt(mark) == ')' ? Style.ARABIC_IN_BRACKETS : Style.ARABIC;
            return closed(style, number, at, mark + 1, charAt(mark) != ',');
        }
        boolean bare = lineStart && isHan(charAt(mark)) && COUNTED.indexOf(charAt(mark)) < 0;
        return bare ? closed(Style.ARABIC, number, at, mark, false) : null;
    }

    private @Nullable Marker decimal(int at) {
        int depth = 1;
        int last = at;
        int end = digits(at);
        while (depth < 4 && charAt(end) == '.' && isDigit(charAt(end + 1))) {
            last = end + 1;
            end = digits(last);
            depth++;
        }
        if (end - last > 2 || !(isHan(charAt(end)) || " 、.".indexOf(charAt(end)) >= 0) || counted(end)) {
            return null;
        }
        int after = " 、.".indexOf(charAt(end)) >= 0 ? end + 1 : end;
        int number = Numerals.parse(text.substring(last, end));
        return number < 1 ? null : new Marker(Style.DECIMAL, number, depth, at, blanks(after), true);
    }

    private @Nullable Marker bracketed(int at) {
        int end = run(at + 1, NUMERALS, 3);
        if (end > at + 1 && charAt(end) == ')') {
            return "班年".indexOf(charAt(end + 1)) >= 0
                    ? null
                    : closed(Style.CHINESE_IN_BRACKETS, Numerals.parse(text.substring(at + 1, end)), at, end + 1, true);
        }
        end = digits(at + 1);
        if (end > at + 1 && end - at <= 3 && charAt(end) == ')' && charAt(end + 1) != '班') {
            int number = Numerals.parse(text.substring(at + 1, end));
            return number < 1 ? null : closed(Style.ARABIC_IN_BRACKETS, number, at, end + 1, true);
        }
        boolean letter = isLatin(charAt(at + 1)) || charAt(at + 1) == '=';
        int close = isLatin(charAt(at + 2)) ? at + 3 : at + 2;
        return letter && charAt(close) == ')' && isHan(charAt(close + 1))
                ? new Marker(Style.CHINESE_IN_BRACKETS, UNKNOWN, 1, at, close + 1, false)
                : null;
    }

    private @Nullable Marker ordinal(int at) {
        int end = run(at + 1, NUMERALS, 2);
        if (end == at + 1) {
            end = digits(at + 1);
        }
        int number = Numerals.parse(text.substring(at + 1, Math.min(end, text.length())));
        if (number < 1 || end - at > 3) {
            return null;
        }
        char next = charAt(end);
        if (next == '部' && charAt(end + 1) == '分') {
            return closed(Style.PART, number, at, end + 2, true);
        }
        return next == '章'
                ? closed(Style.PART, number, at, end + 1, true)
                : "、,:".indexOf(next) >= 0 ? closed(Style.ORDINAL, number, at, end + 1, true) : null;
    }

    /** L for 1. directly before a word. */
    private @Nullable Marker misread(int at) {
        int end = ".、".indexOf(charAt(at + 1)) >= 0 ? at + 2 : at + 1;
        boolean alone = at == 0 || !isWordly(text.charAt(at - 1));
        return alone && isHan(charAt(end)) ? new Marker(Style.ARABIC, UNKNOWN, 1, at, end, false) : null;
    }

    private @Nullable Marker lost(int at) {
        int end = charAt(at + 1) == '、' || charAt(at + 1) == '.' ? at + 2 : at + 1;
        return isHan(charAt(end)) ? new Marker(Style.ARABIC, UNKNOWN, 1, at, end, false) : null;
    }

    /** Takes a doubled mark and blanks along: (二)、. */
    private Marker closed(Style style, int number, int at, int end, boolean sure) {
        int after = end;
        boolean enclosed = text.charAt(end - 1) == ')' || style == Style.CIRCLED || style == Style.ARABIC_IN_BRACKETS;
        if (enclosed && "、.:,".indexOf(charAt(after)) >= 0 || style == Style.ARABIC && charAt(after) == '、') {
            after++;
        }
        return new Marker(style, number, 1, at, blanks(after), sure);
    }

    private boolean isYear(int at) {
        return digits(at) == at + 4 && charAt(at + 4) == '年';
    }

    private boolean counted(int at) {
        return at < text.length() && COUNTED.indexOf(text.charAt(at)) >= 0;
    }

    private int blanks(int at) {
        int end = at;
        while (charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private int run(int at, String of, int most) {
        int end = at;
        while (end < text.length() && end - at < most && of.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private int digits(int at) {
        return run(at, "0123456789", 4);
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isWordly(char c) {
        return isDigit(c) || isLatin(c) || "第.-/:~".indexOf(c) >= 0;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c) || c == '"' || c == '《' || c == '“';
    }
}
