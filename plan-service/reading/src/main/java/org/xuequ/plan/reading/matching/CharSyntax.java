package org.xuequ.plan.reading.matching;

import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads one set of characters: behind its bracket, or behind a backslash. */
final class CharSyntax {
    private final String expression;
    private int at;

    CharSyntax(String expression, int at) {
        this.expression = expression;
        this.at = at;
    }

    /** Behind what was read. */
    int end() {
        return at;
    }

    Chars set() {
        boolean others = expression.charAt(at) == '^';
        at += others ? 1 : 0;
        Chars all = new Chars();
        @Nullable Chars within = null;
        while (expression.charAt(at) != ']') {
            if (expression.startsWith("&&", at)) {
                at += 2;
                within = within == null ? all : within.within(all);
                all = new Chars();
            } else {
                item(all);
            }
        }
        at++;
        Chars set = within == null ? all : within.within(all);
        return others ? set.not() : set;
    }

    private void item(Chars all) {
        char c = expression.charAt(at++);
        if (c == '[') {
            all.and(set());
            return;
        }
        Chars one = c == '\\' ? escaped() : Chars.of(c);
        boolean range = expression.charAt(at) == '-' && "]&".indexOf(expression.charAt(at + 1)) < 0;
        int from = one.only();
        if (!range || from < 0) {
            all.and(one);
            return;
        }
        at++;
        char last = expression.charAt(at++);
        int to = last == '\\' ? escaped().only() : last;
        if (to < from) {
            throw new PatternSyntaxException("not a range", expression, at);
        }
        all.and((char) from, (char) to);
    }

    /** What a backslash before {@code at} makes of what follows. */
    Chars escaped() {
        char c = expression.charAt(at++);
        return switch (c) {
            case 'd' -> new Chars().and('0', '9');
            case 'D' -> new Chars().and('0', '9').not();
            case 's' -> new Chars().and('\t', '\r').and(' ', ' ');
            case 'S' -> new Chars().and('\t', '\r').and(' ', ' ').not();
            case 'n' -> Chars.of('\n');
            case 'r' -> Chars.of('\r');
            case 't' -> Chars.of('\t');
            case 'u' -> {
                at += 4;
                yield Chars.of((char) Integer.parseInt(expression.substring(at - 4, at), 16));
            }
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new PatternSyntaxException("not known here", expression, at);
                }
                yield Chars.of(c);
            }
        };
    }
}
