package org.xuequ.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.xuequ.testkit.Backing;
import org.xuequ.testkit.BackingInitializer;

class LeasesTest {
    @Test
    void living_instances_share_the_slots_and_nobody_holds_another_ones() {
        try (MongoClient client = MongoClients.create(Backing.mongoUri())) {
            var mongo = new MongoTemplate(client, BackingInitializer.freshDatabase());
            var a = new Leases(mongo, "a");
            assertThat(a.holding("work", 8)).hasSize(8);
            var b = new Leases(mongo, "b");
            assertThat(b.holding("work", 8)).isEmpty();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> a.holding("work", 8).size() == 4
                            && b.holding("work", 8).size() == 4);
            assertThat(a.holding("work", 8)).doesNotContainAnyElementsOf(b.holding("work", 8));
        }
    }

    @Test
    void two_processes_that_nobody_named_are_two_and_one_that_stops_leaves_its_slots_to_the_other() {
        try (MongoClient client = MongoClients.create(Backing.mongoUri())) {
            var mongo = new MongoTemplate(client, BackingInitializer.freshDatabase());
            var a = new Leases(mongo, unnamed());
            var b = new Leases(mongo, unnamed());
            assertThat(a.holding("work", 4)).hasSize(4);
            assertThat(new Lease(mongo, "migrations", unnamed()).take()).isTrue();
            assertThat(new Lease(mongo, "migrations", unnamed()).take()).isFalse();
            a.close();
            assertThat(a.holding("work", 4)).isEmpty();
            assertThat(b.holding("work", 4)).hasSize(4);
        }
    }

    @Test
    void what_was_killed_long_ago_is_forgotten() {
        try (MongoClient client = MongoClients.create(Backing.mongoUri())) {
            var mongo = new MongoTemplate(client, BackingInitializer.freshDatabase());
            mongo.getCollection("leases")
                    .insertOne(new Document("_id", "work@gone")
                            .append("owner", "gone")
                            .append("until", new Date(0)));
            new Leases(mongo, "a").holding("work", 1);
            assertThat(mongo.getCollection("leases").find().map(lease -> lease.getString("_id")))
                    .containsExactlyInAnyOrder("work@a", "work:0");
        }
    }

    @Test
    void an_instance_is_called_what_it_is_told_or_after_its_service_and_host() {
        assertThat(settings(Map.of("XUEQU_INSTANCE", "task-7")).instance()).isEqualTo("task-7");
        assertThat(unnamed()).startsWith("task-").isNotEqualTo(unnamed());
    }

    private static String unnamed() {
        return settings(Map.of()).instance();
    }

    /** As a service called task would be started with these in its environment. */
    private static MessagingSettings settings(Map<String, String> more) {
        var environment = new StandardEnvironment();
        try {
            var shared = new YamlPropertySourceLoader()
                    .load("shared", new ClassPathResource("xuequ-messaging.yaml"))
                    .getFirst();
            environment.getPropertySources().addFirst(shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> named = new HashMap<>(Map.of("spring.application.name", "task"));
        named.putAll(more);
        environment.getPropertySources().addFirst(new MapPropertySource("named", named));
        return Binder.get(environment)
                .bind("xuequ.messaging", MessagingSettings.class)
                .get();
    }
}
