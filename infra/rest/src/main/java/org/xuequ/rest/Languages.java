package org.xuequ.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chinese first, English second. */
public final class Languages {
    private static final List<Locale> OURS = List.of(Locale.CHINA, Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    /** The reader's language by an {@code Accept-Language} header (RFC 9110, 12.5.4): Chinese or English. */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.CHINA;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OURS);
            return best != null && best.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINA;
        } catch (IllegalArgumentException unreadable) {
            return Locale.CHINA;
        }
    }

    public static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
