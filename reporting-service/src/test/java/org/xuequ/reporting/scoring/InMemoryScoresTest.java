package org.xuequ.reporting.scoring;

class InMemoryScoresTest extends ScoresContract {
    private final Scores scores = new InMemoryScores();

    @Override
    Scores scores() {
        return scores;
    }
}
