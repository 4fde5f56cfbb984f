package org.xuequ.devstack;

import java.io.PrintStream;
import org.xuequ.devstack.process.Language;

/** Tells, line by line, which part is ready after how many seconds. */
record Progress(PrintStream out, Language language, long began) {
    static Progress from(StackOptions options) {
        return new Progress(options.output(), options.language(), System.nanoTime());
    }

    void say(String chinese, String english) {
        out.println(language.say(chinese, english));
    }

    void ready(String part) {
        out.printf("  ✓ %-16s %5.1f s%n", part, (System.nanoTime() - began) / 1e9);
    }
}
