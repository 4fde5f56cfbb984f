package org.xuequ.plan.reading.opening;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first bytes of a file say it is. */
public enum Signature {
    ZIP,
    OLE,
    PDF,
    RTF,
    PICTURE,
    MARKUP,
    MIME,
    OTHER;

    private static final int LOOKED_AT = 4096;
    /** Some programs put a line of their own before a PDF; readers look this far. */
    private static final int PDF_WITHIN = 1024;

    private static final Pattern HEADERS =
            Pattern.compile("\\A(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){1,40}");
    private static final Pattern PAGE_INSIDE =
            Pattern.compile("(?im)^content-type:\\s*(multipart/related|multipart/alternative|text/html)");

    public static Signature of(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading();
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_WITHIN) {
            return PDF;
        }
        return isPicture(bytes)
                ? PICTURE
                : isMarkup(head.toLowerCase(Locale.ROOT)) ? MARKUP : isMime(head) ? MIME : OTHER;
    }

    private static boolean isPicture(byte[] bytes) {
        return starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', 42, 0)
                || starts(bytes, 'M', 'M', 0, 42)
                || starts(bytes, 'B', 'M') && bytes.length > 6 && bytes[6] == 0
                || starts(bytes, 'R', 'I', 'F', 'F');
    }

    /** Also in UTF-16, where every other byte is zero. */
    private static boolean isMarkup(String start) {
        String head = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")
                ? start.substring(2).replace("\0", "").strip()
                : start;
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<?xml") && head.contains("<html")
                || head.startsWith("<")
                        && (head.contains("<body")
                                || head.contains("<p>")
                                || head.contains("<p ")
                                || head.contains("<div")
                                || head.contains("<table"));
    }

    private static boolean isMime(String head) {
        String headers = head.replace("\r", "");
        return headers.regionMatches(true, 0, "mime-version:", 0, 13)
                || headers.regionMatches(true, 0, "from:", 0, 5)
                        && HEADERS.matcher(headers).find()
                        && PAGE_INSIDE.matcher(headers).find();
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
