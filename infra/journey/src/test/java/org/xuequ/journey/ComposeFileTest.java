package org.xuequ.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docker-compose.yml} says what the demo runs, for real. */
class ComposeFileTest {
    private static final Path ROOT =
            Path.of(System.getProperty("xuequ.root", "../..")).toAbsolutePath().normalize();

    @Test
    @SuppressWarnings("unchecked")
    void every_deployable_is_in_it_with_three_brokers_and_a_replica_set() throws IOException {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(ROOT.resolve("docker-compose.yml")));
        var services = (Map<String, Map<String, Object>>) Objects.requireNonNull(file.get("services"));
        assertThat(services)
                .containsKeys("identity", "plan", "task", "notification", "reporting", "mail", "prometheus")
                .containsKeys("kafka-1", "kafka-2", "kafka-3", "mongo-1", "mongo-2", "mongo-3");
        for (String ours : List.of("identity", "plan", "task", "notification", "reporting")) {
            var environment = (Map<String, Object>)
                    Objects.requireNonNull(services.get(ours)).get("environment");
            assertThat(environment).as(ours).containsKeys("XUEQU_MONGODB_URI", "XUEQU_KAFKA", "XUEQU_JWKS");
        }
        for (String broker : List.of("kafka-1", "kafka-2", "kafka-3")) {
            Map<String, Object> one = Objects.requireNonNull(services.get(broker));
            var environment = (Map<String, Object>) Objects.requireNonNull(one.get("environment"));
            assertThat((List<String>) one.get("volumes"))
                    .as("what a broker keeps outlives its container")
                    .contains(broker + ":" + environment.get("KAFKA_LOG_DIRS"));
        }
    }

    @Test
    void docker_compose_takes_it_where_it_is_installed() throws IOException, InterruptedException {
        assumeThat(exit("docker", "compose", "version"))
                .as("docker compose is installed")
                .isZero();
        assertThat(exit("docker", "compose", "config", "--quiet")).isZero();
    }

    private static int exit(String... command) throws InterruptedException {
        try {
            var builder = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
            builder.environment().put("XUEQU_BOOTSTRAP_CODE", "0123456789abcdef0123456789abcdef");
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            Process process = builder.start();
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException notInstalled) {
            return -1;
        }
    }
}
