package org.xuequ.plan.reading.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of so few ways that a table of them would not pay. */
final class Few extends Step {
    static final int MOST = 6;

    private final Step[] ways;

    Few(List<Step> all) {
        super(firsts(all));
        this.ways = all.toArray(Step[]::new);
    }

    @Override
    boolean mayBegin(String words, int at) {
        for (Step way : ways) {
            if (way.mayBegin(words, at)) {
                return true;
            }
        }
        return false;
    }

    @Override
    @Nullable
    Chars after(String words, int at) {
        Chars after = new Chars();
        for (Step way : ways) {
            Chars more = way.after(words, at);
            if (more == null) {
                return null;
            }
            after.and(more);
        }
        return after;
    }

    @Override
    int match(Run run, int at) {
        for (Step way : ways) {
            Chars wanted = way.first;
            boolean fits = wanted == null || at < run.to && wanted.has(run.text.charAt(at));
            int end = fits ? way.match(run, at) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
