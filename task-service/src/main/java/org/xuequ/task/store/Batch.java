package org.xuequ.task.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.Stored;
import org.xuequ.task.planning.Opening;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.TaskState;

/** The mark that an opening's tasks are announced; its outbox carries the announcement. */
record Batch(String id, String districtId, @Nullable String schoolId, String planId, int tasks, Instant openedAt) {

    /** {@code task.batch-opened.v1}. */
    record BatchOpened(
            String batchId,
            long version,
            String districtId,
            @Nullable String schoolId,
            String planId,
            Instant openedAt,
            List<TaskState> tasks) {}

    static Batch of(Opening opening, int part, int tasks, Instant openedAt) {
        String id = part == 0 ? opening.id() : opening.id() + "#" + (part + 1);
        return new Batch(id, opening.districtId(), opening.schoolId(), opening.planId(), tasks, openedAt);
    }

    Event opened(List<Stored<Task>> stored) {
        return new Event(
                "task.batch-opened.v1",
                schoolId == null ? districtId : schoolId,
                id,
                new BatchOpened(
                        id,
                        1,
                        districtId,
                        schoolId,
                        planId,
                        openedAt,
                        stored.stream()
                                .map(task -> TaskState.of(task.state(), task.version()))
                                .toList()));
    }
}
