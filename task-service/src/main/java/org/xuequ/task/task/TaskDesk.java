package org.xuequ.task.task;

import java.util.Optional;
import java.util.function.Consumer;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;

/** Takes commands: load, decide, store. A change that another one overtook is decided anew, three times. */
public final class TaskDesk {
    private static final int TRIES = 3;

    private final Tasks tasks;

    public TaskDesk(Tasks tasks) {
        this.tasks = tasks;
    }

    /** What came of a command. */
    public sealed interface Answer {
        /** The task as it is now, changed or not. */
        record Now(Stored<Task> task) implements Answer {}

        /** Nothing changed, and why. */
        record No(Refusal why) implements Answer {}

        /** There is no such task. */
        record Unknown() implements Answer {}
    }

    /**
     * Carries out {@code asked} on the task {@code id}.
     *
     * @param request tells repeats of one request apart from new ones; a repeat has no second effect
     * @param check may refuse by an exception once the task is known: who asks, from which version
     * @throws StaleVersion when others were faster three times
     */
    public Answer handle(String id, TaskCommand asked, Command request, Consumer<Stored<Task>> check) {
        for (int attempt = 1; ; attempt++) {
            Optional<Stored<Task>> found = tasks.find(id);
            if (found.isEmpty()) {
                return new Answer.Unknown();
            }
            try {
                return decide(found.get(), asked, request, check);
            } catch (StaleVersion overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private Answer decide(Stored<Task> task, TaskCommand asked, Command request, Consumer<Stored<Task>> check) {
        if (task.has(request)) {
            return new Answer.Now(task);
        }
        check.accept(task);
        return switch (task.state().decide(asked)) {
            case Decision.Refused(var why) -> new Answer.No(why);
            case Decision.Agreed(var events) when events.isEmpty() -> new Answer.Now(task);
            case Decision.Agreed(var events) -> new Answer.Now(tasks.change(task, events, request));
        };
    }
}
