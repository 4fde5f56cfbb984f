package org.xuequ.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import org.junit.jupiter.api.Test;
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
}
