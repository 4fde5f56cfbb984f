package org.xuequ.notification.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuequ.contracts.Contracts;
import org.xuequ.notification.watching.TaskState.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class TaskContractTest {
    /** As events are read: lenient with what is new. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static List<String> singleTasks() {
        return Contracts.TYPES.stream()
                .filter(type -> type.startsWith("task.") && !type.startsWith("task.batch"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("singleTasks")
    void every_task_event_is_read_whole(String type) {
        TaskState task = JSON.readValue(Contracts.sample(type), TaskState.class);
        assertThat(task.taskId()).isEqualTo("tk-pl-s01-m3-p-s01-t1");
        assertThat(task.dueAt()).isEqualTo(Instant.parse("2026-07-03T15:59:59.999Z"));
        assertThat(task.leadId()).isEqualTo("p-s01-jwc-lead");
        assertThat(task.version()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("singleTasks")
    void what_was_published_before_is_still_read(String type) {
        assertThat(JSON.readValue(Contracts.olderSample("0.0", type), TaskState.class)
                        .version())
                .isPositive();
    }

    @Test
    void every_published_event_about_one_task_is_watched() {
        assertThat(WhenTasksChangeThenWatchThem.OF_ONE_TASK).containsExactlyInAnyOrderElementsOf(singleTasks());
    }

    @Test
    void a_completed_task_is_closed_when_it_was_completed() {
        TaskState task = JSON.readValue(Contracts.sample("task.completed.v1"), TaskState.class);
        assertThat(task.status()).isEqualTo(Status.DONE);
        assertThat(task.closedAt()).isEqualTo(Instant.parse("2026-06-18T02:00:00Z"));
    }

    @Test
    void a_batch_brings_all_its_tasks() {
        TaskNews news = JSON.readValue(Contracts.sample("task.batch-opened.v1"), TaskNews.class);
        assertThat(news.tasks()).hasSize(1).allMatch(task -> task.status() == Status.OPEN);
    }

    @Test
    void fields_of_tomorrow_are_passed_over() {
        String richer = Contracts.sample("task.due.v1").replaceFirst("\\{", "{\"mood\": \"fine\",");
        assertThat(JSON.readValue(richer, TaskState.class))
                .isEqualTo(JSON.readValue(Contracts.sample("task.due.v1"), TaskState.class));
    }

    @Test
    void a_task_without_what_we_need_cannot_be_read() {
        for (String field : List.of("taskId", "termId", "dueAt", "status", "at", "version")) {
            String poorer = Contracts.sample("task.due.v1").replace("\"" + field + "\"", "\"was-" + field + "\"");
            assertThatThrownBy(() -> JSON.readValue(poorer, TaskState.class))
                    .as(field)
                    .isInstanceOf(JacksonException.class);
        }
    }
}
