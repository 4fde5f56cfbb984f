package org.xuequ.reporting.scoring;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.xuequ.reporting.rows.RowBook;
import org.xuequ.reporting.rows.SchoolTerm;

/** Makes scores anew: marks are read before rows, and what it found is settled by the marks it read. */
@Component
final class Recomputing {
    private static final Logger LOG = LoggerFactory.getLogger(Recomputing.class);
    private final Scores scores;
    private final RowBook rows;

    Recomputing(Scores scores, RowBook rows) {
        this.scores = scores;
        this.rows = rows;
    }

    /** Recomputes those of them that are dirty; a school that cannot be computed stays dirty and stops no other. */
    void recompute(Collection<SchoolTerm> wanted) {
        try {
            together(wanted);
        } catch (DataAccessResourceFailureException | MongoTimeoutException | MongoSocketException storeIsAway) {
            throw storeIsAway;
        } catch (RuntimeException e) {
            if (wanted.size() == 1) {
                LOG.error("cannot compute the score of {}; it stays dirty and is tried again", wanted, e);
                return;
            }
            wanted.forEach(one -> recompute(List.of(one)));
        }
    }

    private void together(Collection<SchoolTerm> wanted) {
        List<StoredScore> stale =
                scores.find(wanted).stream().filter(score -> !score.upToDate()).toList();
        if (stale.isEmpty()) {
            return;
        }
        var read = rows.read(stale.stream().map(StoredScore::of).toList());
        scores.settle(stale.stream()
                .map(score -> new StoredScore(
                        score.of(), score.wanted(), score.done(), Score.of(requireNonNull(read.get(score.of())))))
                .toList());
    }
}
