package org.xuequ.plan.reading.matching;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Term.Appetite;

/** Behind one round of a repetition: another one, or what follows. */
final class Again extends Step {
    private final int count;
    private final int least;
    private final int most;
    private final boolean lazy;
    private final boolean emptyRounds;
    private final Step next;
    private @Nullable Step round;

    Again(int number, Term.Repeated repeated, Step next) {
        super(null);
        this.count = 2 * number;
        this.least = repeated.least();
        this.most = repeated.most();
        this.lazy = repeated.appetite() == Appetite.LAZY;
        this.emptyRounds = repeated.term().width()[0] == 0;
        this.next = next;
    }

    /** The first round, whose last step this is. */
    Step begin(Step first) {
        round = first;
        return new Begin(this, least > 0 ? first.first : either(first.first, next.first));
    }

    @Override
    boolean mayBegin(String words, int at) {
        return at == words.length()
                || emptyRounds
                || round == null
                || next.mayBegin(words, at)
                || round.mayBegin(words, at);
    }

    @Override
    @Nullable
    Chars after(String words, int at) {
        return emptyRounds || round == null ? null : either(next.after(words, at), round.after(words, at));
    }

    @Override
    int match(Run run, int at) {
        int taken = run.counts[count];
        if (taken < least) {
            return round(run, at, taken);
        }
        // a round that took nothing would go on for ever
        boolean more = taken < most && run.counts[count + 1] != at;
        if (lazy) {
            int end = next.match(run, at);
            return end >= 0 || !more ? end : round(run, at, taken);
        }
        int end = more ? round(run, at, taken) : -1;
        return end >= 0 ? end : next.match(run, at);
    }

    private int round(Run run, int at, int taken) {
        int before = run.counts[count + 1];
        run.counts[count] = taken + 1;
        run.counts[count + 1] = at;
        int end = round == null ? -1 : round.match(run, at);
        if (end < 0) {
            run.counts[count] = taken;
            run.counts[count + 1] = before;
        }
        return end;
    }

    private static final class Begin extends Step {
        private final Again again;

        private Begin(Again again, @Nullable Chars first) {
            super(first);
            this.again = again;
        }

        @Override
        boolean mayBegin(String words, int at) {
            return super.mayBegin(words, at)
                    && (again.round == null
                            || again.round.mayBegin(words, at)
                            || again.least == 0 && again.next.mayBegin(words, at));
        }

        @Override
        @Nullable
        Chars after(String words, int at) {
            if (again.round == null) {
                return null;
            }
            Chars after = again.round.after(words, at);
            return again.least == 0 ? either(after, again.next.after(words, at)) : after;
        }

        @Override
        int match(Run run, int at) {
            int taken = run.counts[again.count];
            int before = run.counts[again.count + 1];
            run.counts[again.count] = 0;
            run.counts[again.count + 1] = -1;
            int end = again.match(run, at);
            run.counts[again.count] = taken;
            run.counts[again.count + 1] = before;
            return end;
        }
    }
}
