package org.xuequ.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xuequ.reporting.scoring.Score;
import org.xuequ.reporting.scoring.Scores;
import org.xuequ.reporting.scoring.StoredScore;
import org.xuequ.testkit.TestPerson;

/** A story told over the topics in any order, twice in part and with garbage in it, to be read over HTTP. */
@WithReporting
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ToldTest {
    /** Records that nobody can read, one of each kind: no JSON on any topic, and JSON that is no task. */
    static final int GARBAGE = 5;

    final Story story = new Story(Long.toString(System.nanoTime(), 36), 20260224);
    final String first = story.schools.getFirst();
    final TestPerson admin = TestPerson.of("p-admin").granted("DISTRICT_ADMIN", "/" + story.district);
    final TestPerson principal = TestPerson.of("p-principal").granted("PRINCIPAL", story.path(first));

    @LocalServerPort
    private int port;

    @Autowired
    Scores scores;

    private @Nullable Reader reader;

    Reader reader() {
        return Objects.requireNonNull(reader);
    }

    @BeforeAll
    void everything_is_said_in_any_order() {
        reader = new Reader(port);
        List<Told> garbled = story.garbled(7);
        try (var speaking = new Speaking()) {
            speaking.say(garbled.subList(0, garbled.size() / 2));
            garbage(speaking);
            speaking.say("task.commented.v9", story.district, "{\"of\":\"tomorrow\"}");
            speaking.say(garbled.subList(garbled.size() / 2, garbled.size()));
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(story.everyone().stream().map(this::stored).toList())
                    .isEqualTo(story.everyone().stream().map(this::truth).toList());
            assertThat(scores.dirty()).isZero();
        });
    }

    private void garbage(Speaking speaking) {
        List.of(
                        "directory.org-unit-changed.v1",
                        "plan.section-submitted.v1",
                        "task.due.v1",
                        "notification.delivered.v1")
                .forEach(type -> speaking.say(type, story.district, "{ not json"));
        speaking.say("task.due.v1", story.district, "{\"taskId\":\"half\"}");
    }

    Score truth(String school) {
        return Score.of(story.rows(school));
    }

    /** What the district's schools come to together. */
    Score sum() {
        return Score.sum(story.schools.stream().map(this::truth).toList());
    }

    private Score stored(String school) {
        return scores.find(List.of(story.of(school))).stream()
                .findFirst()
                .map(StoredScore::score)
                .orElse(Score.NONE);
    }
}
