package org.xuequ.reporting.recount;

import java.time.OffsetDateTime;
import java.util.List;
import org.xuequ.reporting.scoring.Score;

/**
 * @param equal whether no score differs from its rows
 * @param schools how many scores were held against their rows
 */
record Recount(boolean equal, int schools, List<Difference> differences, OffsetDateTime asOf) {

    /**
     * A score that is not what its rows say.
     *
     * @param upToDate false when its rows were changing all the while, so that this may be no more than a delay
     */
    record Difference(String schoolId, boolean upToDate, Score stored, Score recounted) {}
}
