package org.xuequ.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.xuequ.plan.TheDistrict.PRINCIPAL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.xuequ.plan.Http.Answer;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.importing.DocumentReader;
import org.xuequ.plan.importing.PlanDocuments;
import org.xuequ.testkit.Backing;
import org.xuequ.testkit.BackingInitializer;
import org.xuequ.testkit.TestTokens;
import tools.jackson.databind.JsonNode;

/** A service that goes down in the middle of a batch, and the one that comes after it. */
class BatchRestartTest {
    private static final int FILES = 6;

    private final String database = BackingInitializer.freshDatabase();

    /** Reads two files and never comes back from the third and fourth. */
    @TestConfiguration(proxyBeanMethods = false)
    static class GetsStuck {
        static final AtomicInteger BEGUN = new AtomicInteger();
        private static final CountDownLatch NEVER = new CountDownLatch(1);

        @Bean
        @Primary
        DocumentReader stuckReader() {
            var reader = new PlanDocuments();
            return (name, file) -> {
                if (BEGUN.incrementAndGet() > 2) {
                    try {
                        NEVER.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
                return reader.read(name, file);
            };
        }
    }

    @Test
    void what_was_begun_and_what_waited_is_read_after_a_restart() {
        String at;
        try (ConfigurableApplicationContext first = started(GetsStuck.class)) {
            TheDistrict.tell();
            Directory directory = first.getBean(Directory.class);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> directory.unitAt("/d1/s01").isPresent());
            var files = new ArrayList<Map.Entry<String, byte[]>>();
            for (int i = 0; i < FILES; i++) {
                files.add(Map.entry(i + ".txt", BatchLifeTest.plan("第" + i + "组")));
            }
            Answer sent = principal(first).upload("/import-batches", List.copyOf(files), "/d1/s01");
            at = Objects.requireNonNull(sent.headers().get("location"));
            await().atMost(Duration.ofSeconds(60)).until(() -> GetsStuck.BEGUN.get() == 4);
            JsonNode middle = principal(first).get(at).json().path("progress");
            assertThat(middle.path("read").asInt()).isEqualTo(2);
            assertThat(middle.path("reading").asInt()).isEqualTo(2);
        }
        try (ConfigurableApplicationContext second = started()) {
            JsonNode done = await().atMost(Duration.ofSeconds(60))
                    .until(
                            () -> principal(second).get(at).json(),
                            batch -> batch.path("progress").path("done").asBoolean());
            assertThat(done.path("progress").path("read").asInt()).isEqualTo(FILES);
            assertThat(done.path("files").findValuesAsString("importId"))
                    .hasSize(FILES)
                    .doesNotHaveDuplicates();
        }
    }

    private ConfigurableApplicationContext started(Class<?>... more) {
        Backing.startBoth();
        return new SpringApplicationBuilder(PlanServiceApplication.class, TheDistrict.class)
                .sources(more)
                .run(
                        "--server.port=0",
                        "--XUEQU_MONGODB_URI=" + Backing.mongoUri(),
                        "--XUEQU_KAFKA=" + Backing.kafka(),
                        "--XUEQU_JWKS=" + TestTokens.jwksUri(),
                        "--spring.mongodb.database=" + database,
                        "--xuequ.plan.reading-lease=2s",
                        "--spring.lifecycle.timeout-per-shutdown-phase=1s",
                        "--spring.cloud.stream.bindings.directoryEvents-in-0.group=plan-" + UUID.randomUUID());
    }

    private static Http principal(ConfigurableApplicationContext service) {
        return Http.as(PRINCIPAL, service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }
}
