package org.xuequ.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.devstack.process.Trouble;

class DemoOptionsTest {
    @Test
    void without_words_it_is_twelve_schools_in_steps_and_one_service_dies() {
        DemoOptions options = DemoOptions.parse(List.of());
        assertThat(options.schools()).isEqualTo(12);
        assertThat(options.speed()).isZero();
        assertThat(options.instances()).isEqualTo(1);
        assertThat(options.kills()).hasSize(1);
    }

    @Test
    void the_seed_says_who_dies() {
        List<String> words = List.of("--seed", "42");
        assertThat(DemoOptions.parse(words).kills())
                .isEqualTo(DemoOptions.parse(words).kills());
        assertThat(DemoOptions.parse(List.of("--kill", "all")).kills()).hasSize(5);
        assertThat(DemoOptions.parse(List.of("--kill", "task,plan")).kills()).containsExactlyInAnyOrder("task", "plan");
        assertThat(DemoOptions.parse(List.of("--kill", "task,task")).kills()).containsExactly("task");
        assertThat(DemoOptions.parse(List.of("--kill", "one")).kills()).hasSize(1);
        assertThat(DemoOptions.parse(List.of("--kill", "none")).kills()).isEmpty();
    }

    @Test
    void the_last_line_is_json_only_where_there_is_one() {
        assertThat(DemoOptions.parse(List.of("--json", "--once")).json()).isTrue();
        assertThatThrownBy(() -> DemoOptions.parse(List.of("--json"))).hasMessageContaining("--once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--schools 0",
                "--schools many",
                "--schools 2.7",
                "--seed 1.5",
                "--instances 3",
                "--json --schools 3",
                "--schools",
                "--seed x",
                "--kill mongo",
                "--school-plan nowhere.txt",
                "--fast"
            })
    void what_cannot_be_understood_is_said_in_one_sentence(String words) {
        assertThatThrownBy(() -> DemoOptions.parse(List.of(words.split(" ")))).isInstanceOf(Trouble.class);
    }
}
