package org.xuequ.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.xuequ.reporting.scoring.Score;
import org.xuequ.reporting.scoring.Scores;
import org.xuequ.testkit.Backing;
import org.xuequ.testkit.BackingInitializer;
import org.xuequ.testkit.TestTokens;

/** Two instances side by side, one of them leaving midway, and then everything from the beginning once more. */
class InstancesTest {
    private final String database = BackingInitializer.freshDatabase();
    private final String group = "reporting-" + database;
    private final Story story = new Story("i" + System.nanoTime(), 144);

    @Test
    void two_instances_one_leaving_and_a_rebuild_all_give_the_same_figures() {
        List<Told> garbled = story.garbled(144);
        List<Score> truth = story.everyone().stream()
                .map(school -> Score.of(story.rows(school)))
                .toList();
        try (var speaking = new Speaking();
                var staying = start("staying")) {
            try (var leaving = start("leaving")) {
                speaking.say(garbled.subList(0, garbled.size() / 2));
                assertThat(leaving.isRunning()).isTrue();
            }
            speaking.say(garbled.subList(garbled.size() / 2, garbled.size()));
            awaitFigures(staying, truth);

            assertThatThrownBy(() -> start("impatient", "--xuequ.rebuild=true", "--xuequ.rebuild-patience=1s"))
                    .hasStackTraceContaining("stop it first");
            MongoTemplate mongo = staying.getBean(MongoTemplate.class);
            mongo.getCollection("tasks")
                    .updateMany(new Document(), new Document("$set", new Document("version", 1_000L)));
            mongo.getCollection("scores")
                    .updateMany(new Document(), new Document("$set", new Document("done", 9_000L)));
        }
        try (var rebuilt = start("rebuilt", "--xuequ.rebuild=true")) {
            awaitFigures(rebuilt, truth);
            assertThat(rebuilt.getBean(MongoTemplate.class)
                            .getCollection("tasks")
                            .countDocuments(new Document("version", 1_000L)))
                    .as("what was spoilt before is gone")
                    .isZero();
        }
    }

    private void awaitFigures(ConfigurableApplicationContext instance, List<Score> truth) {
        Scores scores = instance.getBean(Scores.class);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(story.everyone().stream()
                            .map(school -> scores.find(List.of(story.of(school))).stream()
                                    .findFirst()
                                    .map(stored -> stored.score())
                                    .orElse(Score.NONE))
                            .toList())
                    .isEqualTo(truth);
            assertThat(scores.dirty()).isZero();
        });
    }

    private ConfigurableApplicationContext start(String name, String... more) {
        return new SpringApplicationBuilder(ReportingServiceApplication.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--XUEQU_INSTANCE=" + name,
                                        "--XUEQU_MONGODB_URI=" + Backing.mongoUri(),
                                        "--XUEQU_KAFKA=" + Backing.kafka(),
                                        "--XUEQU_JWKS=" + TestTokens.jwksUri(),
                                        "--spring.mongodb.database=" + database,
                                        "--xuequ.messaging.group=" + group),
                                Stream.of(more))
                        .toArray(String[]::new));
    }
}
