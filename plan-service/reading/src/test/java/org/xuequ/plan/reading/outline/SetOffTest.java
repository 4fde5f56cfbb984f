package org.xuequ.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetOffTest {
    private static final String OTHERS = "\n(二)推门听课 行政人员不打招呼走进课堂,课后当面交流,每月汇总一次。\n(三)师生共读 午间半小时全校静读,教师带头捧书,期末评选书香之星。";

    @Test
    void a_title_that_lost_its_blank_is_as_long_as_its_brothers() {
        assertThat(Grown.from("一、做法\n(一)同伴互助闭门造车走不远,抱团才能取暖。" + OTHERS))
                .containsExactly("1 做法", "1.1 同伴互助", "1.2 推门听课", "1.3 师生共读");
    }

    @Test
    void a_title_with_a_mark_of_its_own_stays_whole() {
        assertThat(Grown.from("一、做法\n(一)互助帮扶小组。闭门造车走不远,抱团才能取暖。" + OTHERS))
                .containsExactly("1 做法", "1.1 互助帮扶小组", "1.2 推门听课", "1.3 师生共读");
    }

    @Test
    void titles_of_different_lengths_say_nothing_of_a_third() {
        assertThat(Grown.from("一、做法\n(一)同伴互助闭门造车走不远,抱团才能取暖。\n(二)听课 行政人员不打招呼走进课堂。\n(三)师生共读 午间半小时全校静读,教师带头捧书,期末评选书香之星。"))
                .doesNotContain("1.1 同伴互助");
    }
}
