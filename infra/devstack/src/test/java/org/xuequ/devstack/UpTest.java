package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.devstack.process.Trouble;

class UpTest {
    @Test
    void it_runs_one_instance_of_each_service_unless_asked_for_two() {
        assertThat(Up.instances(List.of())).isEqualTo(1);
        assertThat(Up.instances(List.of("--instances", "2"))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--two", "--instances", "--instances 3", "--instances 2 --once", "now"})
    void what_it_does_not_know_is_said_in_one_sentence(String words) {
        assertThatThrownBy(() -> Up.instances(List.of(words.split(" "))))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(words);
    }
}
