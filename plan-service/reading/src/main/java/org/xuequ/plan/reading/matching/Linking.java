package org.xuequ.plan.reading.matching;

import java.util.List;
import org.xuequ.plan.reading.matching.Term.Appetite;

/** Makes steps of terms, from the last to the first. */
final class Linking {
    private int repetitions;

    int repetitions() {
        return repetitions;
    }

    Step link(Term term, Step next) {
        return switch (term) {
            case Term.One(var of) -> of.only() < 0 ? new Step.One(of, next) : new Step.Word(word(of), next);
            case Term.Sequence(var terms) -> sequence(terms, next);
            case Term.Choice(var terms) -> {
                List<Step> ways = terms.stream().map(each -> link(each, next)).toList();
                yield ways.size() <= Few.MOST ? new Few(ways) : new Choose(ways);
            }
            case Term.Repeated repeated -> repeated(repeated, next);
            case Term.Group(int number, var inner) ->
                new Step.Edge(2 * number, link(inner, new Step.Edge(2 * number + 1, next)));
            case Term.Look(var inner, boolean ahead, boolean wanted) -> {
                Step looked = link(inner, new Step.Accept());
                yield ahead
                        ? new Looking.Ahead(looked, wanted, next)
                        : new Looking.Behind(looked, inner.width(), wanted, next);
            }
            case Term.Start() -> new Looking.Start(next);
            case Term.End() -> new Looking.End(next);
        };
    }

    private Step sequence(List<Term> terms, Step next) {
        Step step = next;
        StringBuilder word = new StringBuilder();
        for (Term term : terms.reversed()) {
            if (term instanceof Term.One(var of) && of.only() >= 0) {
                word.insert(0, word(of));
                continue;
            }
            step = word.isEmpty() ? step : new Step.Word(word.toString(), step);
            word.setLength(0);
            step = link(term, step);
        }
        return word.isEmpty() ? step : new Step.Word(word.toString(), step);
    }

    private Step repeated(Term.Repeated repeated, Step next) {
        if (repeated.term() instanceof Term.One(var of)) {
            return new Many(of, repeated.least(), repeated.most(), repeated.appetite(), next);
        }
        if (repeated.appetite() == Appetite.POSSESSIVE) {
            Term.Repeated greedy =
                    new Term.Repeated(repeated.term(), repeated.least(), repeated.most(), Appetite.GREEDY);
            return new Whole(link(greedy, new Step.Accept()), next);
        }
        Again again = new Again(repetitions++, repeated, next);
        return again.begin(link(repeated.term(), again));
    }

    private static String word(Chars of) {
        return String.valueOf((char) of.only());
    }

    /** What is taken once is never given back. */
    private static final class Whole extends Step {
        private final Step taken;
        private final Step next;

        private Whole(Step taken, Step next) {
            super(null);
            this.taken = taken;
            this.next = next;
        }

        @Override
        int match(Run run, int at) {
            int until = run.until;
            run.until = -1;
            int end = taken.match(run, at);
            run.until = until;
            return end < 0 ? -1 : next.match(run, end);
        }
    }
}
