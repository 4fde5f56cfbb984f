package org.xuequ.reporting.scoring;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xuequ.reporting.rows.SchoolTerm;

/** Where a handler says, after it wrote, whose rows it touched: remembered in the store first, then flushed soon. */
@Component
public final class Dirty {
    private final Scores scores;
    private final Flusher flusher;

    Dirty(Scores scores, Flusher flusher) {
        this.scores = scores;
        this.flusher = flusher;
    }

    public void mark(Collection<SchoolTerm> changed) {
        Set<SchoolTerm> once = Set.copyOf(changed);
        scores.mark(once);
        flusher.soon(once);
    }
}
