package org.xuequ.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuequ.reporting.figures.SubmissionFigures;
import org.xuequ.reporting.figures.TaskFigures;
import org.xuequ.testkit.MovableClock;
import tools.jackson.databind.JsonNode;

class ReportsTest extends ToldTest {
    private final String district = "/reports/district/" + story.district + "?term=" + story.term;
    private final String ofDistrict = "district=" + story.district + "&term=" + story.term;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MeterRegistry meters;

    @Test
    void a_districts_figures_are_the_sums_of_its_schools() {
        JsonNode report = reader().json(admin, district);
        assertThat(report.get("submissions")).isEqualTo(Reader.tree(SubmissionFigures.of(sum().submissions())));
        assertThat(report.get("tasks")).isEqualTo(Reader.tree(TaskFigures.of(sum().tasks(), clock.instant())));
        assertThat(report.get("schools")).hasSize(4);
        assertThat(report.get("upToDate").asBoolean()).isTrue();
        assertThat(report.get("asOf").asString()).isEqualTo("2026-05-01T08:00:00+08:00");
    }

    @Test
    void the_offices_own_work_is_shown_apart() {
        assertThat(reader().json(admin, district).get("office").get("tasks"))
                .isEqualTo(Reader.tree(TaskFigures.of(truth(story.district).tasks(), clock.instant())));
    }

    @Test
    void behind_every_figure_stand_as_many_rows_as_it_says_page_by_page() {
        JsonNode report = reader().json(admin, district);
        for (String of : List.of("submissions", "tasks")) {
            for (var figure : report.get(of).properties()) {
                if (figure.getValue().isNumber()) {
                    assertThat(ids("/reports/rows?" + ofDistrict + "&of=" + of + "&figure=" + figure.getKey()))
                            .as(of + " " + figure.getKey())
                            .doesNotHaveDuplicates()
                            .isSorted()
                            .hasSize(figure.getValue().asInt());
                }
            }
        }
    }

    @Test
    void a_school_may_be_narrowed_to_a_category() {
        String school = "/reports/schools/" + first + "?term=" + story.term;
        JsonNode whole = reader().json(principal, school);
        assertThat(whole.get("categories")).isNotEmpty();
        for (JsonNode category : whole.get("categories")) {
            String name = Reader.encoded(category.get("category").asString());
            JsonNode narrowed = reader().json(principal, school + "&category=" + name);
            assertThat(narrowed.get("tasks")).isEqualTo(category.get("tasks"));
            assertThat(narrowed.has("submissions")).isFalse();
        }
    }

    @Test
    void a_recount_equals_the_scores() {
        JsonNode recount = reader().json(admin, "/reports/recount?" + ofDistrict);
        assertThat(recount.get("equal").asBoolean()).isTrue();
        assertThat(recount.get("schools").asInt()).isEqualTo(5);
        assertThat(recount.get("differences")).isEmpty();
    }

    @Test
    void definitions_are_told_in_both_languages() {
        JsonNode definitions = reader().json(principal, "/reports/definitions");
        assertThat(definitions).hasSize(18);
        assertThat(definitions.toString()).contains("首次提交").contains("first submission");
    }

    @Test
    void the_dead_letters_are_exactly_the_unreadable_records() {
        assertThat(meters.get("xuequ.dead.letters").counters().stream()
                        .mapToDouble(Counter::count)
                        .sum())
                .isPositive()
                .satisfies(dead ->
                        assertThat(dead % GARBAGE).as("all of each story's").isZero());
    }

    @Test
    void the_gauge_of_dirty_schools_comes_to_rest() {
        assertThat(reader().text(null, "/actuator/prometheus", "text/plain", "zh")
                        .lines()
                        .filter(line -> line.startsWith("xuequ_dirty_schools")))
                .singleElement(STRING)
                .endsWith(" 0.0");
    }

    private List<String> ids(String path) {
        List<String> ids = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = reader().json(admin, path + "&limit=2" + after);
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            if (!page.has("next")) {
                return ids;
            }
            after = "&after=" + page.get("next").asString();
        }
    }
}
