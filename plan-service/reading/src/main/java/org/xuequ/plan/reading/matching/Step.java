package org.xuequ.plan.reading.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a match and, through those it leads to, the rest of it. Its simplest kinds are here too. */
abstract class Step {
    /** The characters that what begins here can begin with; null where it may begin with anything, or be empty. */
    final @Nullable Chars first;

    Step(@Nullable Chars first) {
        this.first = first;
    }

    /** Where the whole match ends that goes on here at {@code at}; -1 when none does, and then {@code run} is as before. */
    abstract int match(Run run, int at);

    /** False only when nothing that begins here begins as {@code words} go on at {@code at}. */
    boolean mayBegin(String words, int at) {
        return at == words.length() || first == null || first.has(words.charAt(at));
    }

    /**
     * What can come next where what begins here goes on at {@code at} of {@code words} to their end; null where anything
     * can.
     */
    @Nullable
    Chars after(String words, int at) {
        return at == words.length() ? first : null;
    }

    /** What any of them can begin with, or null where one of them may with anything. */
    static @Nullable Chars firsts(List<Step> all) {
        Chars first = new Chars();
        for (Step way : all) {
            if (way.first == null) {
                return null;
            }
            first.and(way.first);
        }
        return first;
    }

    /** Both, or null where one is. */
    static @Nullable Chars either(@Nullable Chars one, @Nullable Chars other) {
        return one == null || other == null ? null : new Chars().and(one).and(other);
    }

    /** The end of an expression: at {@code run.until} where that is set. */
    static final class Accept extends Step {
        Accept() {
            super(null);
        }

        @Override
        int match(Run run, int at) {
            return run.until < 0 || run.until == at ? at : -1;
        }
    }

    /** Several characters, each only one. */
    static final class Word extends Step {
        private final String word;
        private final Step next;

        Word(String word, Step next) {
            super(Chars.of(word.charAt(0)));
            this.word = word;
            this.next = next;
        }

        @Override
        boolean mayBegin(String words, int at) {
            int end = Math.min(at + word.length(), words.length());
            return words.regionMatches(at, word, 0, end - at)
                    && (end < at + word.length() || next.mayBegin(words, end));
        }

        @Override
        @Nullable
        Chars after(String words, int at) {
            int end = Math.min(at + word.length(), words.length());
            if (!words.regionMatches(at, word, 0, end - at)) {
                return new Chars();
            }
            return end < at + word.length() ? Chars.of(word.charAt(end - at)) : next.after(words, end);
        }

        @Override
        int match(Run run, int at) {
            int end = at + word.length();
            return end <= run.to && run.text.startsWith(word, at) ? next.match(run, end) : -1;
        }
    }

    static final class One extends Step {
        private final Chars of;
        private final Step next;

        One(Chars of, Step next) {
            super(of);
            this.of = of;
            this.next = next;
        }

        @Override
        boolean mayBegin(String words, int at) {
            return at == words.length()
                    || Character.isSurrogate(words.charAt(at))
                    || of.has(words.charAt(at)) && next.mayBegin(words, at + 1);
        }

        @Override
        @Nullable
        Chars after(String words, int at) {
            if (at == words.length()) {
                return of;
            }
            return of.has(words.charAt(at)) ? next.after(words, at + 1) : new Chars();
        }

        @Override
        int match(Run run, int at) {
            int end = of.step(run.text, at, run.to);
            return end < 0 ? -1 : next.match(run, end);
        }
    }

    /** Remembers where a group begins or ends. */
    static final class Edge extends Step {
        private final int place;
        private final Step next;

        Edge(int place, Step next) {
            super(next.first);
            this.place = place;
            this.next = next;
        }

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
            int before = run.places[place];
            run.places[place] = at;
            int end = next.match(run, at);
            if (end < 0) {
                run.places[place] = before;
            }
            return end;
        }
    }
}
