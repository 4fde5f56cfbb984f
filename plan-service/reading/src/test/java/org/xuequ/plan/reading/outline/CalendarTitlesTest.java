package org.xuequ.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarTitlesTest {
    @Test
    void the_theme_of_a_month_belongs_to_its_title() {
        assertThat(Grown.from("一、每月安排\n三月:植绿·护绿月\n1.栽树。\n四月:诵读月\n1.比赛。"))
                .containsExactly("1 每月安排", "1.1 三月:植绿·护绿月", "1.2 四月:诵读月");
    }

    @Test
    void what_is_done_in_a_month_does_not() {
        assertThat(Grown.from("一、每月安排\n三月:栽树,打扫包干区\n四月:诵读比赛\n五月:写生"))
                .containsExactly("1 每月安排", "1.1 三月", "1.2 四月", "1.3 五月");
    }
}
