package org.xuequ.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.xuequ.devstack.broker.Topics;

/** Backing services in containers. */
final class Containers {
    /** The images that {@code docker-compose.yml} names. */
    static final String KAFKA = "apache/kafka:4.2.1";

    static final String MONGO = "mongo:8.0";

    private Containers() {}

    /** Asks Docker only where there is something to ask: the asking itself takes seconds and many lines. */
    static boolean available() {
        boolean mayRun = System.getenv("DOCKER_HOST") != null
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".docker/run/docker.sock"));
        return mayRun && DockerClientFactory.instance().isDockerAvailable();
    }

    static Started kafka() {
        KafkaContainer kafka = new KafkaContainer(KAFKA);
        kafka.start();
        Topics.ofTheSystem().create(kafka.getBootstrapServers());
        return new Started(kafka.getBootstrapServers(), "Testcontainers " + KAFKA, kafka::stop);
    }

    static Started mongo() {
        MongoDBContainer mongo = new MongoDBContainer(MONGO).withReplicaSet();
        mongo.start();
        return new Started(mongo.getConnectionString(), "Testcontainers " + MONGO, mongo::stop);
    }
}
