package org.xuequ.reporting.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xuequ.reporting.Story;
import org.xuequ.reporting.rows.RowBook;
import org.xuequ.reporting.rows.Rows;
import org.xuequ.reporting.rows.SchoolTerm;

class RecomputingTest {
    private final Story story = new Story("c", 233);
    private final SchoolTerm one = story.of(story.schools.get(0));
    private final SchoolTerm two = story.of(story.schools.get(1));
    private final Scores scores = new InMemoryScores();
    private final RowBook book = mock(RowBook.class);
    private final Recomputing recomputing = new Recomputing(scores, book);

    @Test
    void what_changes_while_rows_are_read_leaves_the_school_dirty() {
        when(book.read(any())).thenAnswer(call -> {
            Map<SchoolTerm, Rows> before = rows(call.getArgument(0));
            scores.mark(List.of(one));
            return before;
        });
        scores.mark(List.of(one));
        recomputing.recompute(List.of(one));
        assertThat(scores.find(List.of(one)).getFirst().upToDate()).isFalse();
        assertThat(scores.dirty()).isEqualTo(1);
    }

    @Test
    void a_school_that_cannot_be_computed_stays_dirty_and_stops_no_other() {
        when(book.read(any())).thenAnswer(call -> {
            Collection<SchoolTerm> asked = call.getArgument(0);
            if (asked.contains(one)) {
                throw new IllegalStateException("a row that nobody can read");
            }
            return rows(asked);
        });
        scores.mark(List.of(one, two));
        recomputing.recompute(List.of(one, two));
        assertThat(scores.find(List.of(two)).getFirst().score()).isEqualTo(Score.of(story.rows(two.schoolId())));
        assertThat(scores.dirtySince(Instant.MAX, 9)).containsExactly(one);
    }

    @Test
    void a_clean_school_is_not_read_again() {
        when(book.read(any())).thenAnswer(call -> rows(call.getArgument(0)));
        scores.mark(List.of(one));
        recomputing.recompute(List.of(one));
        recomputing.recompute(List.of(one, two));
        verify(book, times(1)).read(any());
        assertThat(scores.dirty()).isZero();
    }

    private Map<SchoolTerm, Rows> rows(Collection<SchoolTerm> of) {
        Map<SchoolTerm, Rows> rows = new LinkedHashMap<>();
        of.forEach(school -> rows.put(school, story.rows(school.schoolId())));
        return rows;
    }
}
