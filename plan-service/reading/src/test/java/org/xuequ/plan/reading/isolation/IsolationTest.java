package org.xuequ.plan.reading.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Mark;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;

@Timeout(120)
class IsolationTest {
    private static final byte[] PAGE = "<html><p>计划</p>".getBytes(StandardCharsets.UTF_8);

    @Test
    void one_process_serves_one_file_after_another() throws Refusal {
        try (Isolation isolation = new Isolation(1, Duration.ofSeconds(60))) {
            assertThat(isolation.read(PAGE).text()).isEqualTo("计划");
            Set<Long> before = children();
            assertThat(isolation.read(PAGE).text()).isEqualTo("计划");
            assertThat(children()).isEqualTo(before);
        }
    }

    @Test
    void a_file_that_takes_too_long_is_given_up_and_the_next_one_is_read() throws Refusal {
        try (Isolation hasty = new Isolation(1, Duration.ofMillis(1))) {
            assertThatThrownBy(() -> hasty.read(PAGE))
                    .isInstanceOfSatisfying(
                            Refusal.class, e -> assertThat(e.why()).isEqualTo(Refusal.Why.TOOK_TOO_LONG));
        }
        try (Isolation patient = new Isolation(1, Duration.ofSeconds(60))) {
            assertThat(patient.read(PAGE).text()).isEqualTo("计划");
        }
    }

    @Test
    void closing_ends_the_processes() throws Refusal {
        Set<Long> before = children();
        Isolation isolation = new Isolation(1, Duration.ofSeconds(60));
        isolation.read(PAGE);
        assertThat(children()).isNotEqualTo(before);
        isolation.close();
        Awaitility.await().untilAsserted(() -> assertThat(before).containsAll(children()));
    }

    @Test
    void a_process_that_is_killed_between_files_is_replaced() throws Refusal {
        try (Isolation isolation = new Isolation(1, Duration.ofSeconds(60))) {
            Set<Long> before = children();
            isolation.read(PAGE);
            ProcessHandle.current()
                    .children()
                    .filter(child -> !before.contains(child.pid()))
                    .forEach(ProcessHandle::destroyForcibly);
            assertThat(isolation.read(PAGE).text()).isEqualTo("计划");
        }
    }

    @Test
    void what_a_frame_carries_arrives() throws Exception {
        Decoded decoded = new Decoded(
                "计划 | 😀\n页眉",
                List.of(
                        new Mark(0, 2, new Role.Title()),
                        new Mark(0, 2, new Role.Heading(3)),
                        new Mark(5, 7, new Role.Cell(1, 2, 3)),
                        new Mark(8, 10, new Role.Margin(Place.FOOTER))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.write(new DataOutputStream(bytes), decoded);
        assertThat(Frames.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isEqualTo(decoded);
    }

    @Test
    void a_frame_that_claims_too_much_is_not_believed() {
        byte[] endless = {0, 0x7F, 0, 0, 0};
        assertThatThrownBy(() -> Frames.read(new DataInputStream(new ByteArrayInputStream(endless))))
                .isInstanceOf(IOException.class);
    }

    private static Set<Long> children() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }
}
