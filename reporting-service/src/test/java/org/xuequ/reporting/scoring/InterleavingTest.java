package org.xuequ.reporting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuequ.reporting.rows.SchoolTerm;

/**
 * Two instances that each change a row, mark it and recompute, and a third that only recomputes, in every order that
 * their steps can fall into.
 */
class InterleavingTest {
    private static final SchoolTerm S1 = new SchoolTerm("d1", "s1", "t1");
    private static final List<Step> CHANGES =
            List.of(Step.CHANGE, Step.MARK, Step.READ_MARK, Step.READ_ROWS, Step.SETTLE);
    private static final List<Step> ADOPTS = List.of(Step.READ_MARK, Step.READ_ROWS, Step.SETTLE);
    private int orders;

    private enum Step {
        CHANGE,
        MARK,
        READ_MARK,
        READ_ROWS,
        SETTLE
    }

    /** What one instance holds in its hands between its steps. */
    private record Hand(List<Step> left, boolean unmarked, long wanted, int rows) {
        Hand next(boolean nowUnmarked, long nowWanted, int nowRows) {
            return new Hand(left.subList(1, left.size()), nowUnmarked, nowWanted, nowRows);
        }
    }

    @Test
    void the_truth_wins_in_every_interleaving() {
        var scores = new InMemoryScores();
        scores.mark(List.of(S1));
        walk(scores, 0, new Hand(CHANGES, false, 0, 0), new Hand(CHANGES, false, 0, 0), new Hand(ADOPTS, false, 0, 0));
        assertThat(orders).isEqualTo(72_072);
    }

    private void walk(InMemoryScores scores, int truth, Hand... hands) {
        if (Arrays.stream(hands).noneMatch(Hand::unmarked) && scores.dirty() == 0) {
            assertThat(counted(scores)).as("a clean score").isEqualTo(truth);
        }
        boolean over = true;
        for (int i = 0; i < hands.length; i++) {
            if (!hands[i].left().isEmpty()) {
                over = false;
                take(scores, truth, i, hands.clone());
            }
        }
        if (over) {
            orders++;
            assertThat(counted(scores) == truth || scores.dirty() == 1)
                    .as("true or known to be dirty")
                    .isTrue();
            long wanted = scores.find(List.of(S1)).getFirst().wanted();
            scores.settle(List.of(score(wanted, truth)));
            assertThat(scores.dirty()).as("one more flush cleans it").isZero();
            assertThat(counted(scores)).isEqualTo(truth);
        }
    }

    private void take(InMemoryScores before, int truth, int who, Hand[] hands) {
        var scores = before.copy();
        Hand hand = hands[who];
        int rows = truth;
        switch (hand.left().getFirst()) {
            case CHANGE -> {
                rows++;
                hands[who] = hand.next(true, 0, 0);
            }
            case MARK -> {
                scores.mark(List.of(S1));
                hands[who] = hand.next(false, 0, 0);
            }
            case READ_MARK ->
                hands[who] =
                        hand.next(false, scores.find(List.of(S1)).getFirst().wanted(), 0);
            case READ_ROWS -> hands[who] = hand.next(false, hand.wanted(), truth);
            case SETTLE -> {
                scores.settle(List.of(score(hand.wanted(), hand.rows())));
                hands[who] = hand.next(false, 0, 0);
            }
        }
        walk(scores, rows, hands);
    }

    private static int counted(Scores scores) {
        return scores.find(List.of(S1)).getFirst().score().tasks().expected();
    }

    private static StoredScore score(long wanted, int rows) {
        return new StoredScore(S1, wanted, 0, ScoresContract.withTasks(rows));
    }
}
