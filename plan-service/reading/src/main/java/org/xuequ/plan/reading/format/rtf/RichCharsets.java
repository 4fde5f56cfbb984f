package org.xuequ.plan.reading.format.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The charsets that RTF names by numbers of Windows; GB18030 stands for all of its older forms. */
final class RichCharsets {
    static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset TAIWAN = Charset.forName("Big5");

    private RichCharsets() {}

    static Charset ofCodePage(int number) {
        return switch (number) {
            case 936, 54936 -> CHINESE;
            case 950 -> TAIWAN;
            case 65001 -> StandardCharsets.UTF_8;
            default -> named("windows-" + number);
        };
    }

    /** @param number of {@code \fcharset} */
    static Charset ofFont(int number, Charset otherwise) {
        return switch (number) {
            case 134 -> CHINESE;
            case 136 -> TAIWAN;
            case 0, 1, 2 -> otherwise;
            case 128 -> named("windows-31j");
            case 129 -> named("x-windows-949");
            case 204 -> named("windows-1251");
            default -> otherwise;
        };
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : CHINESE;
    }
}
