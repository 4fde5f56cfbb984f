package org.xuequ.plan.reading.matching;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Term.Appetite;

/** Characters of one set, several times. */
final class Many extends Step {
    private final Chars of;
    private final int least;
    private final int most;
    private final Appetite appetite;
    private final Step next;

    Many(Chars of, int least, int most, Appetite appetite, Step next) {
        super(least > 0 ? of : either(of, next.first));
        this.of = of;
        this.least = least;
        this.most = most;
        this.appetite = appetite;
        this.next = next;
    }

    @Override
    boolean mayBegin(String words, int at) {
        for (int taken = 0; taken <= most; taken++) {
            int end = at + taken;
            if (end >= words.length() || taken >= least && next.mayBegin(words, end)) {
                return true;
            }
            if (Character.isSurrogate(words.charAt(end)) || !of.has(words.charAt(end))) {
                return Character.isSurrogate(words.charAt(end));
            }
        }
        return false;
    }

    @Override
    @Nullable
    Chars after(String words, int at) {
        Chars after = new Chars();
        for (int taken = 0; taken <= most; taken++) {
            Chars more = taken >= least ? next.after(words, at + taken) : new Chars();
            if (more == null) {
                return null;
            }
            after.and(more);
            if (at + taken == words.length()) {
                return taken < most ? after.and(of) : after;
            }
            if (!of.has(words.charAt(at + taken))) {
                return after;
            }
        }
        return after;
    }

    @Override
    int match(Run run, int at) {
        int reached = at;
        int taken = 0;
        int enough = appetite == Appetite.LAZY ? least : most;
        int stepped = at;
        while (taken < enough && stepped >= 0) {
            stepped = of.step(run.text, reached, run.to);
            taken += stepped < 0 ? 0 : 1;
            reached = stepped < 0 ? reached : stepped;
        }
        if (taken < least) {
            return -1;
        }
        return switch (appetite) {
            case POSSESSIVE -> next.match(run, reached);
            case LAZY -> more(run, reached, taken);
            case GREEDY -> fewer(run, reached, taken);
        };
    }

    private int more(Run run, int from, int had) {
        int taken = had;
        for (int at = from; at >= 0; at = taken < most ? of.step(run.text, at, run.to) : -1, taken++) {
            int end = goesOn(run, at) ? next.match(run, at) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int fewer(Run run, int from, int had) {
        int taken = had;
        int at = from;
        while (true) {
            int end = goesOn(run, at) ? next.match(run, at) : -1;
            if (end >= 0 || taken == least) {
                return end;
            }
            taken--;
            boolean pair = taken > 0
                    && Character.isLowSurrogate(run.text.charAt(at - 1))
                    && Character.isHighSurrogate(run.text.charAt(at - 2));
            at -= pair || taken == 0 && isPair(run, at) ? 2 : 1;
        }
    }

    private static boolean isPair(Run run, int at) {
        return at > 1
                && Character.isLowSurrogate(run.text.charAt(at - 1))
                && Character.isHighSurrogate(run.text.charAt(at - 2));
    }

    private boolean goesOn(Run run, int at) {
        @Nullable Chars wanted = next.first;
        return wanted == null || at < run.to && wanted.has(run.text.charAt(at));
    }
}
