package org.xuequ.plan.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids out of SHA-256, shortened to 96 bits: enough for a district's documents, short enough for an address. */
public final class Naming {
    private static final int HEX_DIGITS = 24;

    private Naming() {}

    /** {@code prefix-} and 24 hexadecimal digits that depend on every part and on where one ends and the next begins. */
    public static String id(String prefix, String... parts) {
        var content = new StringBuilder();
        for (String part : parts) {
            content.append(part.length()).append(':').append(part);
        }
        return prefix + "-"
                + digest(content.toString().getBytes(StandardCharsets.UTF_8)).substring(0, HEX_DIGITS);
    }

    /** SHA-256 in 64 hexadecimal digits. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
