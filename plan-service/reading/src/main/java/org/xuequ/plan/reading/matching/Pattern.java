package org.xuequ.plan.reading.matching;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression with java.util.regex's meaning and method names. That one tries the words of a list one after
 * the other; this one goes by their first character, which makes a list of two hundred as quick as one of two.
 */
public final class Pattern {
    private final String expression;
    private final Step start;
    private final int groups;
    private final int repetitions;
    private final Map<String, Integer> names;

    private Pattern(String expression) {
        Syntax syntax = new Syntax(expression);
        Linking linking = new Linking();
        this.expression = expression;
        this.start = linking.link(syntax.read(), new Step.Accept());
        this.groups = syntax.groups();
        this.repetitions = linking.repetitions();
        this.names = syntax.names();
    }

    /** @throws java.util.regex.PatternSyntaxException also for what is not known here: flags, references, \b and \p */
    public static Pattern compile(String expression) {
        return new Pattern(expression);
    }

    public Matcher matcher(CharSequence text) {
        return new Matcher(this, text.toString());
    }

    public String pattern() {
        return expression;
    }

    /** False only when no text that begins with these words can fit. */
    public boolean mayStartWith(String words) {
        return start.mayBegin(words, 0);
    }

    /** The characters that may follow where a text begins with {@code words}, beside surrogates; null where any may. */
    public @Nullable Chars after(String words) {
        return start.after(words, 0);
    }

    Step start() {
        return start;
    }

    Map<String, Integer> names() {
        return names;
    }

    int groups() {
        return groups;
    }

    int repetitions() {
        return repetitions;
    }

    @Override
    public String toString() {
        return expression;
    }
}
