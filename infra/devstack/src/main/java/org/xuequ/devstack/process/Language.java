package org.xuequ.devstack.process;

import java.util.Map;

/**
 * What the terminal's user reads: Chinese, English, or, where the locale names neither, both with Chinese first.
 * Taken from {@code XUEQU_LANG}, else {@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG} (the order of POSIX, XBD 8.2).
 */
public enum Language {
    CHINESE,
    ENGLISH,
    BOTH;

    public static Language ofTerminal() {
        return of(System.getenv());
    }

    static Language of(Map<String, String> environment) {
        for (String name : new String[] {"XUEQU_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("zh") ? CHINESE : value.startsWith("en") ? ENGLISH : BOTH;
            }
        }
        return BOTH;
    }

    public String say(String chinese, String english) {
        return switch (this) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
            case BOTH -> chinese + " / " + english;
        };
    }
}
