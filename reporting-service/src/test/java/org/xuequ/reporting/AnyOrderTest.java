package org.xuequ.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.xuequ.reporting.following.Hearing;
import org.xuequ.reporting.rows.RowBook;
import org.xuequ.reporting.rows.Rows;
import org.xuequ.reporting.rows.SchoolTerm;
import org.xuequ.reporting.scoring.Score;
import org.xuequ.reporting.scoring.Scores;
import org.xuequ.reporting.sources.Sources;
import org.xuequ.reporting.sources.Task;
import org.xuequ.testkit.TestPerson;

/** Many stories, each in an order of its own, twice over in part, heard by four threads at once. */
@WithReporting
class AnyOrderTest {
    @Autowired
    private Hearing hearing;

    @Autowired
    private Scores scores;

    @Autowired
    private RowBook book;

    @Autowired
    private Sources sources;

    @Autowired
    private MongoTemplate mongo;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void scores_equal_the_truth_whatever_the_order(long seed) {
        var story = new Story("o" + seed, seed);
        hear(story, seed);
        await().atMost(Duration.ofSeconds(30)).until(() -> scores.dirty() == 0);
        for (String owner : story.everyone()) {
            SchoolTerm school = story.of(owner);
            Rows truth = story.rows(owner);
            assertThat(book.read(List.of(school)).get(school)).isEqualTo(truth);
            assertThat(score(school)).isEqualTo(Score.of(truth));
        }
    }

    @Test
    void a_score_that_was_tampered_with_is_found_by_a_recount() {
        var story = new Story("x", 89);
        hear(story, 89);
        await().atMost(Duration.ofSeconds(30)).until(() -> scores.dirty() == 0);
        SchoolTerm victim = story.of(story.schools.getFirst());
        mongo.getCollection("scores")
                .updateOne(
                        new Document("_id", victim.id()),
                        new Document("$set", new Document("score.tasks.expected", 99)));
        var recount = new Reader(port)
                .json(
                        TestPerson.of("p").granted("AUDITOR", "/" + story.district),
                        "/reports/recount?district=" + story.district + "&term=" + story.term);
        assertThat(recount.get("equal").asBoolean()).isFalse();
        assertThat(recount.get("differences"))
                .singleElement()
                .satisfies(difference ->
                        assertThat(difference.get("schoolId").asString()).isEqualTo(victim.schoolId()));
    }

    @Test
    void a_delivery_that_died_before_it_marked_is_made_good_by_its_repeat() {
        var story = new Story("r", 55);
        Task task = story.rows(story.schools.getFirst()).work().getFirst().task();
        sources.tasks().keep(List.of(task));
        assertThat(score(story.of(task.owner()))).isEqualTo(Score.NONE);
        hearing.hear(new Told("task.due.v1", task.owner(), task));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(score(story.of(task.owner()))).isNotEqualTo(Score.NONE));
    }

    @Test
    void what_a_dead_instance_left_dirty_is_adopted() {
        var story = new Story("a", 56);
        Task task = story.rows(story.schools.getFirst()).work().getFirst().task();
        sources.tasks().keep(List.of(task));
        scores.mark(List.of(story.of(task.owner())));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(score(story.of(task.owner()))).isNotEqualTo(Score.NONE));
    }

    private void hear(Story story, long seed) {
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            four.invokeAll(story.garbled(seed).stream()
                            .map(told -> Executors.callable(() -> hearing.hear(told)))
                            .toList())
                    .forEach(done -> assertThat(done).succeedsWithin(Duration.ofSeconds(30)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Score score(SchoolTerm school) {
        return scores.find(List.of(school)).stream()
                .findFirst()
                .map(stored -> stored.score())
                .orElse(Score.NONE);
    }
}
