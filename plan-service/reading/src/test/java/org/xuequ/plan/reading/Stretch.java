package org.xuequ.plan.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** A part of a file that is not empty, by the borders of what it holds so that the rest mostly stays well formed. */
record Stretch(int from, int to) {
    private static final int LONGEST = 60;
    private static final String MARKS = "<>{}\\\"'=;/ \n";

    static Stretch of(byte[] file, Choices choices) {
        int at = choices.below(file.length);
        int length = 1 + choices.below(Math.min(LONGEST, file.length - at));
        return switch (choices.below(8)) {
            case 0 -> new Stretch(at, at + length);
            case 1, 2, 3 -> characters(file, at, at + 1 + length / 4);
            case 4, 5 -> words(file, at, at + 1 + length / 2);
            default -> element(file, at);
        };
    }

    /** The empty stretch before this one. */
    Stretch start() {
        return new Stretch(from, from);
    }

    byte[] in(byte[] file) {
        return Arrays.copyOfRange(file, from, to);
    }

    /** Whole ones, in UTF-8. */
    private static Stretch characters(byte[] file, int from, int to) {
        int start = from;
        while (start > 0 && (file[start] & 0xC0) == 0x80) {
            start--;
        }
        int end = Math.min(to, file.length);
        while (end < file.length && (file[end] & 0xC0) == 0x80) {
            end++;
        }
        return new Stretch(start, end);
    }

    /** From one mark of markup to another. */
    private static Stretch words(byte[] file, int from, int to) {
        int start = from;
        while (start > 0 && MARKS.indexOf(file[start]) < 0) {
            start--;
        }
        int end = Math.min(to, file.length);
        while (end < file.length && MARKS.indexOf(file[end]) < 0) {
            end++;
        }
        return new Stretch(start, end);
    }

    /** The next element of XML or HTML with all in it; characters where there is none. */
    private static Stretch element(byte[] file, int at) {
        String text = new String(file, ISO_8859_1);
        int open = text.indexOf('<', at);
        int end = text.indexOf('>', open);
        if (open < 0 || end < 0 || text.charAt(open + 1) == '/') {
            return characters(file, at, at + 1);
        }
        String name = text.substring(open + 1, end).replaceAll("[ />].*", "");
        int close = text.charAt(end - 1) == '/' ? -1 : text.indexOf("</" + name + ">", end);
        return new Stretch(open, close < 0 ? end + 1 : close + name.length() + 3);
    }
}
