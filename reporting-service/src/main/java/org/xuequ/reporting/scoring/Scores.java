package org.xuequ.reporting.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.xuequ.reporting.rows.SchoolTerm;

/**
 * The scores, and which of them are dirty. Whoever changes a row marks its school afterwards; whoever recomputes reads
 * {@code wanted} first, then the rows, then settles. A recompute that read {@code wanted = w} has seen every change
 * marked up to {@code w}: of two recomputes the one with the larger {@code w} is the truer. With the same {@code w}
 * either will do, for what only one of them saw is still to be marked, and will be recomputed for. Hence the rule of
 * {@link #settle}: the larger wins, and a school is clean only when nothing was marked meanwhile.
 */
public interface Scores {

    /** Says that rows of these changed; call it after the change is written, as often as you like. */
    void mark(Collection<SchoolTerm> changed);

    /** The scores of these, as far as they were ever marked; read them before the rows when recomputing. */
    List<StoredScore> find(Collection<SchoolTerm> wanted);

    /**
     * Keeps each score unless one is there whose {@code done} is as large, and clears the dirt where {@code wanted} is
     * still what it was.
     *
     * @param recomputed with {@code wanted} as it was read before the rows
     */
    void settle(Collection<StoredScore> recomputed);

    /** Dirty ones first marked before that instant of the wall clock, longest waiting first. */
    List<SchoolTerm> dirtySince(Instant wallClock, int limit);

    /** How many are dirty. */
    long dirty();

    /** All of a district in a term, by school. */
    List<StoredScore> inTerm(String districtId, String termId);

    /** Everything known by any of the values. */
    List<SchoolTerm> known(By key, Collection<String> values);

    /** What scores are looked up by. */
    enum By {
        DISTRICT,
        SCHOOL,
        TERM
    }
}
