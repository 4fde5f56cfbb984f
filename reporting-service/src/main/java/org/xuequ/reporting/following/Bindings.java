package org.xuequ.reporting.following;

import static org.xuequ.messaging.Subscription.to;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.xuequ.messaging.Consuming;
import org.xuequ.messaging.Subscription;
import org.xuequ.reporting.sources.Cycle;
import org.xuequ.reporting.sources.OrgUnit;
import org.xuequ.reporting.sources.Plan;
import org.xuequ.reporting.sources.Reminder;
import org.xuequ.reporting.sources.Task;
import org.xuequ.reporting.sources.TaskBatch;
import org.xuequ.reporting.sources.TermDates;

/** Which types of which topic go where. Types are named one by one, so that a new one is passed over, not misread. */
@Configuration(proxyBeanMethods = false)
class Bindings {
    static final Set<String> ABOUT_PLANS = Set.of(
            "plan.section-submitted.v1",
            "plan.section-returned.v1",
            "plan.section-approved.v1",
            "plan.section-reopened.v1",
            "plan.activated.v1");
    static final Set<String> ABOUT_TASKS = Set.of(
            "task.assigned.v1",
            "task.progressed.v1",
            "task.completed.v1",
            "task.reopened.v1",
            "task.reworded.v1",
            "task.waived.v1",
            "task.cancelled.v1",
            "task.due.v1",
            "task.overdue.v1",
            "task.missed.v1");

    @Bean
    Consumer<Message<List<byte[]>>> planEvents(Consuming consuming, WhenPlansMoveThenMarkTheirSchools plans) {
        return consuming.batch("plan-events", subscriptions(plans));
    }

    @Bean
    Consumer<Message<List<byte[]>>> taskEvents(Consuming consuming, WhenTasksMoveThenMarkTheirSchools tasks) {
        return consuming.batch("task-events", subscriptions(tasks));
    }

    @Bean
    Consumer<Message<List<byte[]>>> directoryEvents(Consuming consuming, WhenTheDirectoryChangesThenMark directory) {
        return consuming.batch("directory-events", subscriptions(directory));
    }

    @Bean
    Consumer<Message<List<byte[]>>> notificationEvents(Consuming consuming, WhenRemindersGoOutThenKeepThem reminders) {
        return consuming.batch("notification-events", subscriptions(reminders));
    }

    static Subscription<?>[] subscriptions(WhenPlansMoveThenMarkTheirSchools plans) {
        return new Subscription<?>[] {
            to("plan.cycle-opened.v1", Cycle.class, plans::cycles), to(ABOUT_PLANS, Plan.class, plans::plans)
        };
    }

    static Subscription<?>[] subscriptions(WhenTasksMoveThenMarkTheirSchools tasks) {
        return new Subscription<?>[] {
            to("task.batch-opened.v1", TaskBatch.class, tasks::batches), to(ABOUT_TASKS, Task.class, tasks::tasks)
        };
    }

    static Subscription<?>[] subscriptions(WhenTheDirectoryChangesThenMark directory) {
        return new Subscription<?>[] {
            to("directory.org-unit-changed.v1", OrgUnit.class, directory::units),
            to("directory.term-changed.v1", TermDates.class, directory::terms)
        };
    }

    static Subscription<?>[] subscriptions(WhenRemindersGoOutThenKeepThem reminders) {
        return new Subscription<?>[] {
            to(Set.of("notification.delivered.v1", "notification.failed.v1"), Reminder.class, reminders::keep)
        };
    }
}
