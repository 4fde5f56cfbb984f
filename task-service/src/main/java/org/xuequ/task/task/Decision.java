package org.xuequ.task.task;

import java.util.List;

/** A task's answer to a command: what happens now (nothing, when it is so already), or why not. */
public sealed interface Decision {
    /** Granted. */
    record Agreed(List<TaskEvent> events) implements Decision {}

    /** Refused, with nothing changed. */
    record Refused(Refusal why) implements Decision {}

    /** These things happen. */
    static Decision agreed(TaskEvent... events) {
        return new Agreed(List.of(events));
    }

    /** It is so already, or it is not time yet. */
    static Decision nothing() {
        return new Agreed(List.of());
    }

    /** No, because. */
    static Decision refused(Refusal why) {
        return new Refused(why);
    }
}
