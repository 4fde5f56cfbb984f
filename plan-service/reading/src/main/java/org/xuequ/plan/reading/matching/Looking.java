package org.xuequ.plan.reading.matching;

import org.jspecify.annotations.Nullable;

/** Steps that take nothing. */
abstract class Looking extends Step {
    final Step next;

    private Looking(Step next) {
        super(next.first);
        this.next = next;
    }

    abstract boolean holds(Run run, int at);

    @Override
    boolean mayBegin(String words, int at) {
        return next.mayBegin(words, at);
    }

    @Override
    @Nullable
    Chars after(String words, int at) {
        return next.after(words, at);
    }

    @Override
    int match(Run run, int at) {
        return holds(run, at) ? next.match(run, at) : -1;
    }

    static final class Ahead extends Looking {
        private final Step wanted;
        private final boolean positive;

        Ahead(Step wanted, boolean positive, Step next) {
            super(next);
            this.wanted = wanted;
            this.positive = positive;
        }

        @Override
        boolean holds(Run run, int at) {
            int to = run.to;
            int until = run.until;
            run.to = run.transparent ? run.text.length() : to;
            run.until = -1;
            boolean fits = wanted.first == null || at < run.to && wanted.first.has(run.text.charAt(at));
            fits = fits && wanted.match(run, at) >= 0;
            run.to = to;
            run.until = until;
            return fits == positive;
        }
    }

    static final class Behind extends Looking {
        private final Step wanted;
        private final boolean positive;
        private final int[] width;

        Behind(Step wanted, int[] width, boolean positive, Step next) {
            super(next);
            this.wanted = wanted;
            this.width = width;
            this.positive = positive;
        }

        @Override
        boolean holds(Run run, int at) {
            int to = run.to;
            int until = run.until;
            int earliest = Math.max(run.transparent ? 0 : run.from, at - width[1]);
            boolean fits = false;
            run.to = at;
            run.until = at;
            for (int start = at - width[0]; start >= earliest && !fits; start--) {
                fits = wanted.match(run, start) >= 0;
            }
            run.to = to;
            run.until = until;
            return fits == positive;
        }
    }

    static final class Start extends Looking {
        Start(Step next) {
            super(next);
        }

        @Override
        boolean holds(Run run, int at) {
            return at == (run.anchoring ? run.from : 0);
        }
    }

    static final class End extends Looking {
        End(Step next) {
            super(next);
        }

        /** Before a last line break too, of which \r\n is one. */
        @Override
        boolean holds(Run run, int at) {
            int end = run.anchoring ? run.to : run.text.length();
            String text = run.text;
            if (at == end) {
                return true;
            }
            boolean pair = at == end - 2 && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
            boolean within = at == end - 1 && at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
            return pair || at == end - 1 && Chars.NEWLINES.has(text.charAt(at)) && !within;
        }
    }
}
