package org.xuequ.notification.watching;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.xuequ.messaging.Consuming;
import org.xuequ.messaging.Received;
import org.xuequ.messaging.Subscription;

/** Every {@code task.*} event carries the whole task; all but the batch have the same shape. */
@Configuration(proxyBeanMethods = false)
class WhenTasksChangeThenWatchThem {
    static final Set<String> OF_ONE_TASK = Set.of(
            "task.assigned.v1",
            "task.progressed.v1",
            "task.completed.v1",
            "task.due.v1",
            "task.overdue.v1",
            "task.missed.v1",
            "task.reopened.v1",
            "task.reworded.v1",
            "task.waived.v1",
            "task.cancelled.v1");

    private final Planning planning;

    WhenTasksChangeThenWatchThem(Planning planning) {
        this.planning = planning;
    }

    @Bean
    Consumer<Message<List<byte[]>>> taskEvents(Consuming consuming) {
        return consuming.batch(
                "task-events",
                Subscription.to("task.batch-opened.v1", TaskNews.class, this::opened),
                Subscription.to(OF_ONE_TASK, TaskState.class, this::changed));
    }

    private void opened(List<Received<TaskNews>> news) {
        planning.watch(
                news.stream().flatMap(batch -> batch.event().tasks().stream()).toList());
    }

    private void changed(List<Received<TaskState>> news) {
        planning.watch(news.stream().map(Received::event).toList());
    }
}
