package org.xuequ.reporting.following;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuequ.contracts.Contracts;
import org.xuequ.reporting.sources.Cycle;
import org.xuequ.reporting.sources.Plan;
import org.xuequ.reporting.sources.Reminder;
import org.xuequ.reporting.sources.Task;
import org.xuequ.reporting.sources.TaskBatch;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Our readings against the approved samples of those who publish. */
class SubscriptionsTest {
    /** A reading as events are read: what we do not know is passed over. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Map<String, Class<?>> READINGS = Stream.of(
                    Bindings.subscriptions(mock(WhenPlansMoveThenMarkTheirSchools.class)),
                    Bindings.subscriptions(mock(WhenTasksMoveThenMarkTheirSchools.class)),
                    Bindings.subscriptions(mock(WhenTheDirectoryChangesThenMark.class)),
                    Bindings.subscriptions(mock(WhenRemindersGoOutThenKeepThem.class)))
            .flatMap(Arrays::stream)
            .flatMap(one -> one.types().stream().map(type -> Map.entry(type, one.reading())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    static Iterable<String> readings() {
        return READINGS.keySet();
    }

    @Test
    void every_published_type_is_read_but_for_two_that_no_figure_needs() {
        assertThat(Contracts.TYPES).containsAll(READINGS.keySet());
        assertThat(Contracts.TYPES.stream().filter(type -> !READINGS.containsKey(type)))
                .containsExactlyInAnyOrder("directory.person-changed.v1", "plan.directive-issued.v1");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void each_sample_is_read_and_nothing_we_name_is_missing_from_it(String type) {
        var sample = JSON.readTree(Contracts.sample(type));
        Class<?> reading = requireNonNull(READINGS.get(type));
        assertThat(JSON.treeToValue(sample, reading)).isNotNull();
        assertThat(sample.propertyNames())
                .containsAll(Arrays.stream(reading.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void what_was_published_before_is_still_read(String type) {
        assertThat((Object) JSON.readValue(Contracts.olderSample("0.0", type), requireNonNull(READINGS.get(type))))
                .isNotNull();
    }

    @Test
    void the_samples_say_what_we_take_them_to_say() {
        assertThat(read("plan.section-returned.v1", Plan.class).sections())
                .last()
                .extracting(Plan.Section::status, Plan.Section::returnReason)
                .containsExactly(Plan.Stage.RETURNED, "请写明每月听课节数。");
        assertThat(read("plan.cycle-opened.v1", Cycle.class).schools()).containsExactly("s01", "s02");
        assertThat(read("task.batch-opened.v1", TaskBatch.class).tasks())
                .extracting(Task::status, Task::owner)
                .containsExactly(tuple(Task.Status.OPEN, "s01"));
        assertThat(List.of(
                        read("notification.delivered.v1", Reminder.class).delivered(),
                        read("notification.failed.v1", Reminder.class).delivered()))
                .containsExactly(true, false);
    }

    private static <T> T read(String type, Class<T> reading) {
        return JSON.readValue(Contracts.sample(type), reading);
    }
}
