package org.xuequ.plan.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    @ParameterizedTest
    @ValueSource(strings = {"各校", "各学校", "各學校", "各中小学", "各中小学校", "全区各校", "区内各校", "所有学校", "学区内各学校"})
    void what_is_asked_of_all_schools_is_for_schools(String responsible) {
        assertThat(measure(responsible).isForSchools()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"各幼儿园", "各公办园", "校长", "学校", "各校校长", "教务处", "各处室", "各教研组", "本校"})
    void what_is_asked_of_some_or_of_one_is_not(String responsible) {
        assertThat(measure(responsible).isForSchools()).isFalse();
    }

    @Test
    void a_quota_has_as_many_numbers_as_its_comparison_needs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota("between", List.of(2.0), null, null, false, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota("between", List.of(5.0, 2.0), null, null, false, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota(">=", List.of(2.0, 3.0), null, null, false, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quota(">", List.of(2.0), null, null, false, false));
    }

    @Test
    void a_due_time_says_when_and_none_says_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Due(Due.Kind.DATE, "三月", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Due(Due.Kind.NONE, null, "--03"));
    }

    private static Measure measure(String responsible) {
        return new Measure("m1", "s", null, "上报", "上报", Due.NONE, null, null, List.of(responsible));
    }
}
