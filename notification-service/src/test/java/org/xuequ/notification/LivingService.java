package org.xuequ.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.xuequ.contracts.Contracts;
import org.xuequ.testkit.MovableClock;
import org.xuequ.testkit.TestPerson;
import org.xuequ.testkit.WithBacking;

/** The whole service on a real broker, the store and a mail server; one for all test classes, on a clock they move. */
@SpringBootTest(
        classes = NotificationServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(LivingService.OnAMovableClock.class)
@WithBacking
public abstract class LivingService {
    protected static final Duration SOON = Duration.ofSeconds(30);
    private static final MailServer MAIL = new MailServer();

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected MongoTemplate mongo;

    @Autowired
    private Producer<byte[], byte[]> producer;

    @LocalServerPort
    private int port;

    /** Different for each test, so that tests that share topics, store and clock do not meet. */
    protected final String unique = UUID.randomUUID().toString().substring(0, 8);

    protected final Story story = new Story(unique);

    @TestConfiguration(proxyBeanMethods = false)
    static class OnAMovableClock {
        @Bean
        MovableClock movableClock() {
            return MovableClock.at("2026-03-02T09:00:00+08:00");
        }
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("XUEQU_SMTP_HOST", () -> "127.0.0.1");
        registry.add("XUEQU_SMTP_PORT", MAIL::port);
    }

    protected static MailServer mail() {
        return MAIL;
    }

    /** Publishes as another service would, after checking that it keeps the contract. */
    protected void publish(String type, String json) {
        var broken = Contracts.violations(type, json);
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException(type + ": " + broken);
        }
        publishAnything(type, json);
    }

    protected void publishAnything(String type, String value) {
        String topic = type.substring(0, type.indexOf('.')) + "-events";
        var event = new ProducerRecord<>(topic, unique.getBytes(UTF_8), value.getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/test",
                        "ce_time",
                        clock.instant().toString())
                .forEach((name, text) -> event.headers().add(name, text.getBytes(UTF_8)));
        producer.send(event);
        producer.flush();
    }

    protected HttpResponse<String> get(TestPerson person, String path) {
        return ask(person, HttpRequest.newBuilder().GET(), path);
    }

    protected HttpResponse<String> ask(TestPerson person, HttpRequest.Builder request, String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    request.uri(URI.create("http://127.0.0.1:" + port + path))
                            .header("Authorization", person.bearer())
                            .header("Content-Type", "application/json")
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    protected HttpResponse<String> anonymous(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    protected boolean watched(Story.Task task) {
        return mongo.getCollection("watches").countDocuments(new Document("_id", task.id())) == 1;
    }

    /** A figure of the metrics page. */
    protected double figure(String name) {
        return anonymous("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    protected Instant now() {
        return clock.instant();
    }

    static ServerSetup smtp(int port) {
        return new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }
}
