package org.xuequ.reporting.sources;

import java.util.List;

/** A school's tasks that were opened together ({@code task.batch-opened.v1}). */
public record TaskBatch(String batchId, List<Task> tasks) {
    public TaskBatch {
        tasks = List.copyOf(tasks);
    }
}
