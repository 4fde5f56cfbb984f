package org.xuequ.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.measure.Due;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.measure.Quota;
import org.xuequ.plan.measure.Recurrence;

class RevisionTest {
    private static final Measure MONTHLY =
            new Measure("m1", "goals", null, "检查教案", "每月检查教案一次", Due.NONE, Recurrence.MONTHLY, null, List.of("教务处"));

    @Test
    void the_same_content_has_the_same_id_and_any_other_another() {
        Revision one = frozen("文字", MONTHLY);
        assertThat(frozen("文字", MONTHLY).id()).isEqualTo(one.id()).matches("r-[0-9a-f]{24}");
        assertThat(frozen("文字。", MONTHLY).id()).isNotEqualTo(one.id());
        assertThat(frozen("文字").id()).isNotEqualTo(one.id());
        assertThat(Revision.of("pl-2", "d1", "s01", "goals", "目标", "文字", List.of(MONTHLY))
                        .id())
                .isNotEqualTo(one.id());
    }

    @Test
    void a_measure_that_changed_shows_even_where_the_sentence_stayed() {
        var quota = new Quota(">=", List.of(2.0), "次", Quota.Per.MONTH, false, false);
        Measure more = new Measure(
                "m1", "goals", null, "检查教案", "每月检查教案一次", Due.NONE, Recurrence.MONTHLY, quota, List.of("教务处"));
        assertThat(Changes.between(frozen("文字", MONTHLY), frozen("文字", more)))
                .extracting(Change::op, Change::text)
                .contains(tuple(Change.Op.NEW, "，不少于2次"));
    }

    private static Revision frozen(String text, Measure... measures) {
        return Revision.of("pl-1", "d1", "s01", "goals", "目标", text, List.of(measures));
    }
}
