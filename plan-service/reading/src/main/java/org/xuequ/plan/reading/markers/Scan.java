package org.xuequ.plan.reading.markers;

import java.util.Set;

/** Looks at characters around a place of a folded text; beyond its end everything is a line break. */
final class Scan {
    /** After these a leading number counts something or names a class, and numbers nothing. */
    private static final String COUNTED = "月年日号周人名次节个项班级岁点时分%元所门届学期天至-~到";

    /** Words that begin like a unit. */
    private static final Set<String> NAMED = Set.of(
            "分年", "分级", "分层", "分工", "分管", "分解", "分类", "学校", "学生", "学习", "学科", "时间", "项目", "节日", "节约", "班级", "班主", "班会",
            "名师", "人员", "人才", "门卫", "周末", "级部");

    static final String NUMERALS = "一二三四五六七八九十";

    /** Brackets around a number, which may be paired wrongly. */
    static final String OPEN = "(〔[【〈";

    static final String CLOSE = ")〕]】〉>";

    /** Numerals that cannot be forged, each with its other form. */
    static final String FORMAL = "壹壹贰贰叁参肆肆伍伍陆陆柒柒捌捌玖玖拾拾";

    /** What goes on with 班 as a word: 班主任, 班级, 班子, 班会, 班务, 班风, 班队, 班干部, 班容. */
    private static final String OF_CLASSES = "主级子会务风队干容";
    /** What a class's number in brackets stands behind. */
    private static final String GRADES = "级高初0123456789" + NUMERALS;

    private final String text;

    Scan(String folded) {
        this.text = folded;
    }

    boolean isYear(int at) {
        return digits(at) == at + 4 && charAt(at + 4) == '年';
    }

    boolean counted(int at) {
        return at < text.length() && COUNTED.indexOf(text.charAt(at)) >= 0;
    }

    /** What looks like a unit begins a word: 分年级, 学校. */
    boolean named(int at) {
        return at + 2 <= text.length() && NAMED.contains(text.substring(at, at + 2));
    }

    /** The bracket before {@code after}, opened at {@code at}, holds a class's number: 三(2)班; in (二)班主任 a section's. */
    boolean isClass(int at, int after) {
        boolean word = OF_CLASSES.indexOf(charAt(after + 1)) >= 0;
        boolean grade = at > 0 && GRADES.indexOf(text.charAt(at - 1)) >= 0;
        return charAt(after) == '班' && (grade || !word);
    }

    int blanks(int at) {
        int end = at;
        while (charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    int run(int at, String of, int most) {
        int end = at;
        while (end < text.length() && end - at < most && of.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    int digits(int at) {
        return run(at, "0123456789", 4);
    }

    char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    /** Takes a doubled mark and blanks along: (二)、. */
    Marker closed(Style style, int number, int at, int end, boolean sure) {
        int after = end;
        boolean enclosed =
                CLOSE.indexOf(text.charAt(end - 1)) >= 0 || style == Style.CIRCLED || style == Style.ARABIC_IN_BRACKETS;
        if (enclosed && "、.:,".indexOf(charAt(after)) >= 0 || style == Style.ARABIC && charAt(after) == '、') {
            after++;
        }
        return new Marker(style, number, 1, at, blanks(after), sure);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean isWordly(char c) {
        return isDigit(c) || isLatin(c) || "第.-/:~".indexOf(c) >= 0;
    }

    static boolean isHan(char c) {
        return Character.isIdeographic(c) || c == '"' || c == '《' || c == '“';
    }
}
