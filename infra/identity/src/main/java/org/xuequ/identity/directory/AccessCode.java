package org.xuequ.identity.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A look-up secret (NIST SP 800-63B, 3.1.2): 128 random bits, so a plain SHA-256 of it can be kept, without salt or
 * stretching, and comparing takes the same time whether it is nearly right or not.
 */
public final class AccessCode {
    /** 128 bits in base64url without padding; codes in hex or base32 are longer. */
    private static final int SHORTEST = 22;

    private AccessCode() {}

    static boolean strong(String code) {
        return code.length() >= SHORTEST && code.chars().distinct().count() >= 8;
    }

    public static String hash(String code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(code));
    }

    public static boolean matches(String hash, String code) {
        return MessageDigest.isEqual(Base64.getUrlDecoder().decode(hash), digest(code));
    }

    private static byte[] digest(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
