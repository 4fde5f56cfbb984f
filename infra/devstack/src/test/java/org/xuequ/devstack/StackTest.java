package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuequ.devstack.process.Trouble;

/** Broker, store and mail catcher under supervision; the services come in with the journeys. */
class StackTest {
    @TempDir
    private Path directory;

    private final Ports ports = Ports.unused();

    @Test
    void a_part_that_dies_ends_the_whole_and_is_told() throws Exception {
        CompletableFuture<Trouble> told = new CompletableFuture<>();
        try (Stack stack = Stack.start(options())) {
            stack.onDeath(told::complete);
            assertThat(stack.alive()).isTrue();
            assertThat(stack.pids()).containsOnlyKeys("kafka", "launcher", "store");
            assertThatThrownBy(() -> Stack.start(options())).hasMessageContaining("already running");
            List<ProcessHandle> parts = List.of(handle(stack, "kafka"), handle(stack, "store"));
            parts.getFirst().destroyForcibly();
            assertThat(told.get(60, TimeUnit.SECONDS)).hasMessageContaining("kafka died");
            assertThat(stack.alive()).isFalse();
            await().atMost(Duration.ofSeconds(20)).until(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
        }
        Stack.start(options()).close();
    }

    @Test
    void a_taken_port_is_told_and_leaves_nothing_running() throws Exception {
        try (ServerSocket other = new ServerSocket(ports.mail(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Stack.start(options()))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()));
        }
        assertThat(RunFiles.in(directory).named()).isEmpty();
    }

    @Test
    void a_fresh_start_that_cannot_be_removes_nothing() throws Exception {
        assumeThat(System.getenv("XUEQU_MONGODB_URI"))
                .as("the store's port is ours to take")
                .isNull();
        StackOptions fresh = options().fresh(true);
        Path left = Files.createDirectories(RunFiles.of(fresh).data("store")).resolve("of-the-last-one");
        Files.createFile(left);
        for (int port : new int[] {ports.mail(), ports.kafka(), ports.store()}) {
            try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assertThatThrownBy(() -> Stack.start(fresh))
                        .hasMessageContaining(Integer.toString(other.getLocalPort()));
            }
        }
        assertThat(left).exists();
        Stack.start(fresh).close();
        assertThat(left).doesNotExist();
    }

    private StackOptions options() {
        return StackOptions.of(directory)
                .inDirectory(directory)
                .onPorts(ports)
                .only()
                .printingTo(new PrintStream(OutputStream.nullOutputStream()));
    }

    private static ProcessHandle handle(Stack stack, String part) {
        return ProcessHandle.of(Objects.requireNonNull(stack.pids().get(part))).orElseThrow();
    }
}
