package org.xuequ.reporting.following;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.Received;
import org.xuequ.reporting.Told;
import org.xuequ.reporting.sources.Cycle;
import org.xuequ.reporting.sources.OrgUnit;
import org.xuequ.reporting.sources.Plan;
import org.xuequ.reporting.sources.Task;
import org.xuequ.reporting.sources.TaskBatch;
import org.xuequ.reporting.sources.TermDates;

/** Hands a test's events to the handlers without a broker in between. */
@Component
public class Hearing {
    private final WhenPlansMoveThenMarkTheirSchools plans;
    private final WhenTasksMoveThenMarkTheirSchools tasks;
    private final WhenTheDirectoryChangesThenMark directory;

    Hearing(
            WhenPlansMoveThenMarkTheirSchools plans,
            WhenTasksMoveThenMarkTheirSchools tasks,
            WhenTheDirectoryChangesThenMark directory) {
        this.plans = plans;
        this.tasks = tasks;
        this.directory = directory;
    }

    public void hear(Told told) {
        switch (told.event()) {
            case Cycle cycle -> plans.cycles(received(told, cycle));
            case Plan plan -> plans.plans(received(told, plan));
            case Task task -> tasks.tasks(received(told, task));
            case TaskBatch batch -> tasks.batches(received(told, batch));
            case OrgUnit unit -> directory.units(received(told, unit));
            case TermDates term -> directory.terms(received(told, term));
            default -> throw new IllegalArgumentException(told.toString());
        }
    }

    private static <T> List<Received<T>> received(Told told, T event) {
        return List.of(new Received<>(event, "e", told.type(), Instant.EPOCH, told.key()));
    }
}
