package org.xuequ.plan.reading.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.xuequ.plan.reading.matching.Term.Appetite;

/** Reads what java.util.regex.Pattern reads, as far as the grammars here need it; refuses the rest. */
final class Syntax {
    private final String expression;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private int at;
    private int groups;

    Syntax(String expression) {
        this.expression = expression;
    }

    Term read() {
        Term term = choice();
        if (at < expression.length()) {
            throw refused("unmatched bracket");
        }
        return term;
    }

    int groups() {
        return groups;
    }

    Map<String, Integer> names() {
        return Map.copyOf(names);
    }

    private Term choice() {
        List<Term> terms = new ArrayList<>();
        terms.add(sequence());
        while (take("|")) {
            terms.add(sequence());
        }
        return terms.size() == 1 ? terms.getFirst() : new Term.Choice(List.copyOf(terms));
    }

    private Term sequence() {
        List<Term> terms = new ArrayList<>();
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            terms.add(repeated(atom()));
        }
        return terms.size() == 1 ? terms.getFirst() : new Term.Sequence(List.copyOf(terms));
    }

    private Term atom() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> bracketed();
            case '[' -> {
                CharSyntax set = new CharSyntax(expression, at);
                Term one = new Term.One(set.set());
                at = set.end();
                yield one;
            }
            case '.' -> new Term.One(Chars.ANY);
            case '^' -> new Term.Start();
            case '$' -> new Term.End();
            case '\\' -> {
                if (expression.charAt(at) == 'A') {
                    at++;
                    yield new Term.Start();
                }
                CharSyntax escaped = new CharSyntax(expression, at);
                Term one = new Term.One(escaped.escaped());
                at = escaped.end();
                yield one;
            }
            case '*', '+', '?', '{' -> throw refused("nothing to repeat");
            default -> new Term.One(Chars.of(c));
        };
    }

    private Term bracketed() {
        if (take("?:")) {
            return closed(choice());
        }
        if (take("?=") || take("?!")) {
            boolean wanted = expression.charAt(at - 1) == '=';
            return new Term.Look(closed(choice()), true, wanted);
        }
        if (take("?<=") || take("?<!")) {
            boolean wanted = expression.charAt(at - 1) == '=';
            return new Term.Look(closed(choice()), false, wanted);
        }
        int number = ++groups;
        if (take("?<")) {
            int end = expression.indexOf('>', at);
            names.put(expression.substring(at, end), number);
            at = end + 1;
        } else if (at < expression.length() && expression.charAt(at) == '?') {
            throw refused("flags are not known here");
        }
        return new Term.Group(number, closed(choice()));
    }

    private Term closed(Term term) {
        if (!take(")")) {
            throw refused("unclosed bracket");
        }
        return term;
    }

    private Term repeated(Term term) {
        int least;
        int most = Integer.MAX_VALUE;
        if (take("*")) {
            least = 0;
        } else if (take("+")) {
            least = 1;
        } else if (take("?")) {
            least = 0;
            most = 1;
        } else if (take("{")) {
            int end = expression.indexOf('}', at);
            String[] bounds = expression.substring(at, end).split(",", -1);
            least = Integer.parseInt(bounds[0]);
            most = bounds.length == 1 ? least : bounds[1].isEmpty() ? most : Integer.parseInt(bounds[1]);
            at = end + 1;
        } else {
            return term;
        }
        Appetite appetite = take("?") ? Appetite.LAZY : take("+") ? Appetite.POSSESSIVE : Appetite.GREEDY;
        return new Term.Repeated(term, least, most, appetite);
    }

    private boolean take(String words) {
        boolean here = expression.startsWith(words, at);
        at += here ? words.length() : 0;
        return here;
    }

    private PatternSyntaxException refused(String why) {
        return new PatternSyntaxException(why, expression, at);
    }
}
