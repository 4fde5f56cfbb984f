package org.xuequ.reporting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuequ.reporting.rows.SchoolTerm;

/** What {@link Scores} promises, for the one in memory and the one in the store alike. */
abstract class ScoresContract {
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");
    private final String unique = Long.toString(System.nanoTime(), 36);
    private final SchoolTerm one = new SchoolTerm("d" + unique, "s1" + unique, "t" + unique);
    private final SchoolTerm two = new SchoolTerm("d" + unique, "s2" + unique, "t" + unique);

    abstract Scores scores();

    static Score withTasks(int tasks) {
        return new Score(
                SubmissionScore.NONE,
                new TaskScore(
                        tasks,
                        0,
                        0,
                        0,
                        0,
                        0,
                        List.of(new TaskScore.OpenAt(Instant.parse("2026-03-06T15:59:59.999Z"), 1))),
                List.of(new Score.Category("德育", TaskScore.NONE)));
    }

    @Test
    void a_marked_school_is_dirty_until_it_is_settled() {
        scores().mark(List.of(one, two, one));
        assertThat(scores().dirtySince(FAR, 100)).contains(one, two);
        assertThat(wanted(one)).isEqualTo(1);
        scores().settle(List.of(new StoredScore(one, 1, 0, withTasks(3))));
        assertThat(scores().dirtySince(FAR, 100)).contains(two).doesNotContain(one);
        assertThat(scores().find(List.of(one))).containsExactly(new StoredScore(one, 1, 1, withTasks(3)));
    }

    @Test
    void marked_meanwhile_it_keeps_the_newer_score_and_stays_dirty() {
        scores().mark(List.of(one));
        scores().mark(List.of(one));
        scores().settle(List.of(new StoredScore(one, 1, 0, withTasks(3))));
        assertThat(scores().find(List.of(one))).containsExactly(new StoredScore(one, 2, 1, withTasks(3)));
        assertThat(scores().dirtySince(FAR, 100)).contains(one);
    }

    @Test
    void a_stale_recompute_never_overwrites_a_newer_one() {
        scores().mark(List.of(one));
        scores().mark(List.of(one));
        scores().settle(List.of(new StoredScore(one, 2, 0, withTasks(9))));
        scores().settle(List.of(new StoredScore(one, 1, 0, withTasks(3))));
        scores().settle(List.of(new StoredScore(one, 2, 0, withTasks(4))));
        assertThat(scores().find(List.of(one))).containsExactly(new StoredScore(one, 2, 2, withTasks(9)));
        assertThat(scores().dirtySince(FAR, 100)).doesNotContain(one);
    }

    @Test
    void one_that_cannot_be_cleaned_does_not_hold_up_its_neighbour() {
        scores().mark(List.of(one, two));
        scores().mark(List.of(one));
        scores().settle(List.of(new StoredScore(one, 1, 0, withTasks(1)), new StoredScore(two, 1, 0, withTasks(2))));
        assertThat(scores().dirtySince(FAR, 100)).contains(one).doesNotContain(two);
        assertThat(scores().inTerm(one.districtId(), one.termId()))
                .extracting(StoredScore::score)
                .containsExactly(withTasks(1), withTasks(2));
    }

    @Test
    void scores_are_known_by_district_school_and_term() {
        scores().mark(List.of(one, two));
        assertThat(scores().known(Scores.By.DISTRICT, List.of(one.districtId())))
                .containsExactlyInAnyOrder(one, two);
        assertThat(scores().known(Scores.By.SCHOOL, List.of(two.schoolId()))).containsExactly(two);
        assertThat(scores().known(Scores.By.TERM, List.of(one.termId(), "none")))
                .containsExactlyInAnyOrder(one, two);
        assertThat(scores().known(Scores.By.TERM, List.of())).isEmpty();
    }

    private long wanted(SchoolTerm of) {
        return scores().find(List.of(of)).getFirst().wanted();
    }
}
