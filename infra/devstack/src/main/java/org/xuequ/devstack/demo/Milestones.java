package org.xuequ.devstack.demo;

import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.xuequ.devstack.process.Language;

/** Tells the term as it happens, one line per milestone, dated by the district's clock. */
final class Milestones {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(SchoolTerm.ZONE);

    private final PrintStream out;
    private final Language language;

    Milestones(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void say(Instant at, String chinese, String english) {
        out.println(WHEN.format(at) + "  " + language.say(chinese, english));
    }

    void plain(String line) {
        out.println(line);
    }

    void title(String chinese, String english) {
        out.println();
        out.println(language.say(chinese, english));
    }

    String say(String chinese, String english) {
        return language.say(chinese, english);
    }
}
