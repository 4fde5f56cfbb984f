package org.xuequ.plan.reading.format.rtf;

import java.nio.charset.StandardCharsets;

/** The tokens of an RTF file: braces, control words with their parameter, bytes of text. */
final class RichTokens {
    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE
    }

    /** The parameter of a word that has none. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private int at;
    private Kind kind = Kind.BYTE;
    private String word = "";
    private int parameter = NONE;
    private int value;

    RichTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    Kind kind() {
        return kind;
    }

    String word() {
        return word;
    }

    int parameter() {
        return parameter;
    }

    /** The byte of text. */
    int value() {
        return value;
    }

    /** Passes over raw bytes, as binary data wants. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(count, 0));
    }

    /** Moves to the next token; false at the end. */
    boolean next() {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{' -> kind = Kind.OPEN;
                case '}' -> kind = Kind.CLOSE;
                case '\\' -> control();
                case '\r', '\n', 0 -> {
                    continue;
                }
                default -> {
                    kind = Kind.BYTE;
                    value = c;
                }
            }
            return true;
        }
        return false;
    }

    private void control() {
        int first = at < bytes.length ? bytes[at] & 0xFF : '\\';
        if (first == '\'' && at + 2 < bytes.length) {
            kind = Kind.BYTE;
            value = Math.max(0, Character.digit(bytes[at + 1], 16)) * 16
                    + Math.max(0, Character.digit(bytes[at + 2], 16));
            at += 3;
            return;
        }
        kind = Kind.WORD;
        parameter = NONE;
        if (!isLetter(first)) {
            at++;
            word = String.valueOf((char) first);
            return;
        }
        int from = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - from < LONGEST_WORD) {
            at++;
        }
        word = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
    }

    private void number() {
        int from = at;
        boolean negative = at < bytes.length && bytes[at] == '-';
        int digits = negative ? at + 1 : at;
        int end = digits;
        long number = 0;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < 10) {
            number = number * 10 + bytes[end++] - '0';
        }
        at = end == digits ? from : end;
        parameter = end == digits
                ? NONE
                : (int) Math.clamp(negative ? -number : number, -Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
