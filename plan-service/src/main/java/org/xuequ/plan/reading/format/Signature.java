package org.xuequ.plan.reading.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file say it is, whatever its name says. */
public enum Signature {
    ZIP,
    OLE,
    PDF,
    RTF,
    PICTURE,
    MARKUP,
    OTHER;

    private static final int LOOKED_AT = 1024;

    public static Signature of(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
            return RTF;
        }
        boolean picture = starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', 42, 0)
                || starts(bytes, 'M', 'M', 0, 42)
                || starts(bytes, 'R', 'I', 'F', 'F');
        return picture ? PICTURE : isMarkup(bytes) ? MARKUP : OTHER;
    }

    /** Office files with a password are OLE containers with this stream. */
    public static boolean isEncrypted(byte[] bytes) {
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
    }

    private static boolean isMarkup(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<?xml") && head.contains("<html")
                || head.startsWith("<") && (head.contains("<body") || head.contains("<p>") || head.contains("<div"));
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
