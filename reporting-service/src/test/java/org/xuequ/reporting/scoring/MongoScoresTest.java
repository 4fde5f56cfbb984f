package org.xuequ.reporting.scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.xuequ.reporting.WithReporting;

/** On a score book of its own, which no flusher empties behind the test's back. */
@WithReporting
class MongoScoresTest extends ScoresContract {
    @Autowired
    private MongoTemplate mongo;

    @Override
    Scores scores() {
        return new MongoScores(mongo, "scores_under_test");
    }
}
