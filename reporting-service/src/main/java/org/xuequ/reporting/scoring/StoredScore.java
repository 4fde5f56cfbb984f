package org.xuequ.reporting.scoring;

import org.xuequ.reporting.rows.SchoolTerm;

/**
 * A score as it is kept.
 *
 * @param wanted how often its rows were marked as changed so far
 * @param done the value of {@code wanted} that was read before the rows of this score
 */
public record StoredScore(SchoolTerm of, long wanted, long done, Score score) {
    /** Whether no row was marked since the rows of this score were read. */
    public boolean upToDate() {
        return done >= wanted;
    }
}
