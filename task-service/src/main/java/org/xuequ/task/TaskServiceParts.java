package org.xuequ.task;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xuequ.task.planning.Batches;
import org.xuequ.task.planning.Colleagues;
import org.xuequ.task.planning.Directory;
import org.xuequ.task.planning.DirectoryProgress;
import org.xuequ.task.planning.OpeningTasks;
import org.xuequ.task.planning.Openings;
import org.xuequ.task.planning.WhenDirectiveIssuedThenOpenTasks;
import org.xuequ.task.planning.WhenPlanActivatedThenOpenTasks;
import org.xuequ.task.task.TaskDesk;
import org.xuequ.task.task.Tasks;

/** Joins the parts that know nothing of Spring to the adapters that do. */
@Configuration(proxyBeanMethods = false)
class TaskServiceParts {
    @Bean
    TaskDesk taskDesk(Tasks tasks) {
        return new TaskDesk(tasks);
    }

    @Bean
    Colleagues colleagues(Directory directory) {
        return new Colleagues(directory);
    }

    @Bean
    OpeningTasks openingTasks(
            Openings openings,
            Batches batches,
            Tasks tasks,
            Directory directory,
            DirectoryProgress progress,
            Clock clock) {
        return new OpeningTasks(openings, batches, tasks, directory, progress, clock);
    }

    @Bean
    WhenPlanActivatedThenOpenTasks whenPlanActivatedThenOpenTasks(Openings openings, OpeningTasks opening) {
        return new WhenPlanActivatedThenOpenTasks(openings, opening);
    }

    @Bean
    WhenDirectiveIssuedThenOpenTasks whenDirectiveIssuedThenOpenTasks(Openings openings, OpeningTasks opening) {
        return new WhenDirectiveIssuedThenOpenTasks(openings, opening);
    }
}
