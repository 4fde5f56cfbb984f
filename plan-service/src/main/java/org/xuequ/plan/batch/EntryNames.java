package org.xuequ.plan.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Names of a zip's entries. Those written under Chinese Windows are GBK and say so nowhere; those of a Mac are UTF-8 and
 * do not say so either (APPNOTE 6.3.10, 4.4.4, bit 11). A name is shown, never used as a path.
 */
final class EntryNames {
    private static final int LONGEST = 200;
    private static final Charset GBK = Charset.forName("GB18030");
    private static final Set<String> NOBODYS = Set.of("__macosx", "thumbs.db", "desktop.ini");

    private EntryNames() {}

    /** @param latin1 the name with each byte as one character, or with its real characters where bit 11 was set */
    static String decoded(String latin1) {
        if (latin1.chars().allMatch(c -> c < 0x80) || latin1.chars().anyMatch(c -> c > 0xff)) {
            return latin1;
        }
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, GBK);
        }
    }

    /** Folders, what hides itself, and what an editor leaves lying about (~$). */
    static boolean isSkipped(String name) {
        List<String> parts = parts(name);
        return parts.isEmpty()
                || name.endsWith("/")
                || name.endsWith("\\")
                || parts.stream()
                        .anyMatch(part -> part.startsWith(".")
                                || part.startsWith("~$")
                                || NOBODYS.contains(part.toLowerCase(java.util.Locale.ROOT)));
    }

    /** Folders and name, without what leads out of them and what could not be shown. */
    static String shown(String name) {
        String joined = String.join("/", parts(name)).replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "");
        int from = Math.max(0, joined.length() - LONGEST);
        String kept = from > 0 && Character.isLowSurrogate(joined.charAt(from))
                ? joined.substring(from + 1)
                : joined.substring(from);
        return kept.isBlank() ? "document" : kept;
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.split("[/\\\\]"))
                .filter(part -> !part.isBlank() && !part.equals(".") && !part.equals(".."))
                .toList();
    }
}
