package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors;
import org.xuequ.plan.reading.people.Charge;

/** Who acts in a clause. */
final class Subjects {
    private static final Pattern CONNECTIVE = Pattern.compile(
            "(?:[一二三四五六七八九十]是|在此基础上|首先|其次|再次|最后|同时|此外|另外|并且|并|而且|且|还|也|其中|要求|要|由|坚持|推行|实行|落实|在(?!职|校|岗|编|籍)|于|即|[\\s\"、。.)])+");

    /** Of a title that stands before a blank in its paragraph's first clause. */
    private static final int LONGEST_TITLE = 16;

    private Subjects() {}

    /** The same clauses, with who acts. */
    static List<Clause> named(List<Clause> clauses) {
        List<Clause> named = new ArrayList<>(clauses);
        named.replaceAll(clause -> clause.of(in(clause.folded(), clause.times())));
        return named;
    }

    /** Behind times and connectives, or behind a title; else whom the clause says to be in charge. */
    static Actors.@Nullable Span in(String words, List<When> times) {
        int at = 0;
        for (int step = 0; step < 4; step++) {
            int next = at;
            for (When when : times) {
                next = when.start() == next ? when.end() : next;
            }
            Matcher connective = CONNECTIVE.matcher(words).region(next, words.length());
            next = connective.lookingAt() ? connective.end() : next;
            Actors.Span span = subject(words, next, times);
            if (span != null) {
                return span;
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        int blank = words.indexOf(' ');
        Actors.Span behind = blank > 1 && blank < LONGEST_TITLE ? subject(words, blank + 1, times) : null;
        return behind == null ? Charge.inCharge(words) : behind;
    }

    private static Actors.@Nullable Span subject(String words, int from, List<When> times) {
        Actors.Span unit = timed(words, from, times);
        Actors.Span who = Actors.subject(words, from);
        boolean acts = unit != null
                && who != null
                && who.end() < unit.end()
                && Actors.beginsPredicate(words.substring(who.end()));
        return unit == null || acts ? who : unit;
    }

    private static Actors.@Nullable Span timed(String words, int from, List<When> times) {
        for (When when : times) {
            if (when.start() > from) {
                return Actors.before(words, from, when.start());
            }
        }
        return null;
    }
}
