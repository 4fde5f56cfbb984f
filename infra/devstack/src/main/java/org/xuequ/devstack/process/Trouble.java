package org.xuequ.devstack.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something its user must know of: one clear sentence, and the last lines of the log that explain it. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String chinese;
    private final String english;
    private final transient List<String> lastLines;

    public Trouble(String chinese, String english) {
        this(chinese, english, List.of(), null);
    }

    public Trouble(String chinese, String english, List<String> lastLines) {
        this(chinese, english, lastLines, null);
    }

    public Trouble(String chinese, String english, List<String> lastLines, @Nullable Throwable cause) {
        super(english, cause);
        this.chinese = chinese;
        this.english = english;
        this.lastLines = List.copyOf(lastLines);
    }

    public String sentence(Language language) {
        return language.say(chinese, english);
    }

    public List<String> lastLines() {
        return lastLines;
    }

    @Override
    public String toString() {
        return english + (lastLines.isEmpty() ? "" : "\n  " + String.join("\n  ", lastLines));
    }
}
