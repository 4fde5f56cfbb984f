package org.xuequ.plan.reading.format.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Mark.Role;

/** The style sheet: which numbers mean headings and titles. */
final class RichStyles {
    private final Map<Integer, Role> roles = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int style = -1;
    private int outline = -1;

    void word(String word, int parameter) {
        switch (word) {
            case "s" -> style = parameter;
            case "outlinelevel" -> outline = parameter;
            default -> {}
        }
    }

    void letter(char c) {
        name.append(c);
    }

    void endGroup() {
        String called = name.toString().strip().toLowerCase(Locale.ROOT);
        if (style >= 0 && called.startsWith("title;")) {
            roles.put(style, new Role.Title());
        } else if (style >= 0 && outline >= 0 && outline < 9) {
            roles.put(style, new Role.Heading(outline + 1));
        } else if (style >= 0 && called.matches("heading [1-9];")) {
            roles.put(style, new Role.Heading(called.charAt(8) - '0'));
        }
        if (called.endsWith(";")) {
            style = -1;
            outline = -1;
            name.setLength(0);
        }
    }

    @Nullable
    Role role(int number) {
        return roles.get(number);
    }
}
