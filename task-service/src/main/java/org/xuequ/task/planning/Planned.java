package org.xuequ.task.planning;

import java.util.List;
import org.xuequ.task.task.Task;

/** What an opening comes to: its tasks, or what the directory must tell first. */
sealed interface Planned {
    record Tasks(List<Task> tasks) implements Planned {}

    record Waits(String forWhat) implements Planned {}
}
