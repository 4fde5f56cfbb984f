package org.xuequ.notification.watching;

import java.util.List;
import java.util.Objects;

/** Our own reading of {@code task.batch-opened.v1}: many tasks at once. */
record TaskNews(List<TaskState> tasks) {
    /** @throws NullPointerException when there is no list or a hole in it, which makes the record a dead letter */
    TaskNews {
        tasks = List.copyOf(Objects.requireNonNull(tasks, "tasks"));
    }
}
