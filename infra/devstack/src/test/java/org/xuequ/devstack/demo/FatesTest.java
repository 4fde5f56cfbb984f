package org.xuequ.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FatesTest {
    @Test
    void the_same_seed_has_the_same_fates_in_whatever_order_they_are_asked() {
        Fates one = new Fates(7);
        Fates other = new Fates(7);
        int b = other.percent("b");
        assertThat(one.percent("a")).isEqualTo(other.percent("a"));
        assertThat(one.percent("b")).isEqualTo(b);
    }

    @Test
    void neighbouring_names_and_seeds_share_no_fate() {
        Map<Integer, Long> spread = IntStream.range(0, 10_000)
                .mapToObj(n -> new Fates(n % 10).percent("task s01|m" + n))
                .collect(Collectors.groupingBy(percent -> percent / 10, Collectors.counting()));
        assertThat(spread)
                .hasSize(10)
                .allSatisfy((tenth, times) -> assertThat(times).isBetween(850L, 1150L));
    }

    @Test
    void even_a_small_district_has_a_late_section_and_one_that_never_comes() {
        for (long seed = 0; seed < 20; seed++) {
            Fates fates = new Fates(seed);
            var seen = new DemoDistrict(3, fates)
                    .schools().stream()
                            .flatMap(school -> CallForPlans.SECTIONS.stream()
                                    .map(section -> SectionFate.of(school, section.key(), fates)))
                            .collect(Collectors.toSet());
            assertThat(seen).contains(SectionFate.PUNCTUAL, SectionFate.LATE, SectionFate.NEVER);
        }
    }
}
