package org.xuequ.devstack.broker;

import java.io.FileReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.xuequ.devstack.process.Lifeline;

/** The broker's own JVM: formats an empty log directory (what {@code kafka-storage.sh format} does), then runs Kafka. */
final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] args) throws IOException {
        Lifeline.hold();
        Path settings = Path.of(args[0]);
        Properties properties = new Properties();
        try (Reader reader = new FileReader(settings.toFile(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
            String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString()};
            int status = StorageTool.execute(format, System.out);
            if (status != 0) {
                System.exit(status);
            }
        }
        Kafka.main(new String[] {settings.toString()});
    }
}
