package org.xuequ.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContainersTest {
    @Test
    void tests_run_on_what_is_deployed() throws IOException {
        assertThat(Files.readString(Path.of("../../docker-compose.yml")))
                .contains("image: " + Containers.KAFKA + "\n", "image: " + Containers.MONGO + "\n");
    }
}
