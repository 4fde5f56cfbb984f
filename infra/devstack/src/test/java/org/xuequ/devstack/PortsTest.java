package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void stacks_that_ask_before_others_have_started_get_none_of_theirs() {
        List<Integer> asked = Stream.generate(Ports::unused)
                .limit(40)
                .flatMap(ports -> Stream.concat(
                        Stream.of(ports.kafka(), ports.store(), ports.mail()),
                        IntStream.rangeClosed(1, 2)
                                .boxed()
                                .flatMap(instance -> IntStream.range(0, 4).mapToObj(i -> ports.of(i, instance)))))
                .toList();
        assertThat(asked).doesNotHaveDuplicates().allMatch(port -> port > 1024 && port < 32_768);
    }
}
