package org.xuequ.task.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuequ.contracts.Contracts;
import org.xuequ.task.planning.DirectiveIssued;
import org.xuequ.task.planning.PlanActivated;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Our readings of what others publish, held to the approved samples of now and before. */
class ReadingTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static Stream<Arguments> readings() {
        return Stream.of(
                Arguments.of("plan.activated.v1", PlanActivated.class),
                Arguments.of("plan.directive-issued.v1", DirectiveIssued.class),
                Arguments.of("directory.org-unit-changed.v1", OrgUnitChanged.class),
                Arguments.of("directory.person-changed.v1", PersonChanged.class),
                Arguments.of("directory.term-changed.v1", TermChanged.class));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void samples_of_now_and_before_are_read(String type, Class<?> reading) {
        for (Function<String, String> sample :
                List.<Function<String, String>>of(Contracts::sample, t -> Contracts.olderSample("0.0", t))) {
            assertThat((Object) JSON.readValue(sample.apply(type), reading)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void what_is_no_event_of_its_type_is_refused(String type, Class<?> reading) {
        assertThatThrownBy(() -> JSON.readValue("{}", reading)).as(type).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> JSON.readValue("[1]", reading)).as(type).isInstanceOf(JacksonException.class);
    }

    @Test
    void a_terms_view_has_all_that_dates_are_taken_from() {
        var term = JSON.readValue(Contracts.sample("directory.term-changed.v1"), TermChanged.class)
                .term()
                .what();
        assertThat(term.holidays()).hasSize(3);
        assertThat(term.makeUpWorkdays()).hasSize(1);
        assertThat(term.midterm()).isEqualTo("2026-04-27");
        assertThat(term.zone().getId()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void a_term_that_ends_before_it_starts_is_refused() {
        String backwards = Contracts.sample("directory.term-changed.v1").replace("2026-07-10", "2025-07-10");
        assertThatThrownBy(() -> JSON.readValue(backwards, TermChanged.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void a_measure_is_read_with_its_words_and_its_count() {
        var plan = JSON.readValue(Contracts.sample("plan.activated.v1"), PlanActivated.class);
        assertThat(plan.sections().getLast().leadId()).isEqualTo("p-s01-jwc-lead");
        assertThat(plan.measures()).hasSize(3);
        assertThat(plan.measures().getFirst().responsible()).containsExactly("德育处");
    }
}
