package org.xuequ.task.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a task. Every command brings the time it happens at. */
public sealed interface TaskCommand {
    /** The instant of the district's clock at which it is asked. */
    Instant now();

    /** It is finished, says {@code by}. */
    record Complete(String by, @Nullable String note, Instant now) implements TaskCommand {}

    /** Some of it is done; a quota that is reached by it completes the task. */
    record AddEvidence(
            String by,
            int count,
            @Nullable String note,
            @Nullable LocalDate on,
            Instant now) implements TaskCommand {}

    /** It need not be done, for a reason. */
    record Waive(String reason, Instant now) implements TaskCommand {}

    /** It was closed by mistake. */
    record Reopen(Instant now) implements TaskCommand {}

    /** Somebody else is to do it. */
    record Assign(Assignment to, Instant now) implements TaskCommand {}

    /** The plan asks for the same in other words. */
    record Reword(Wording words, Instant now) implements TaskCommand {}

    /** The plan no longer asks for it. */
    record Cancel(String reason, Instant now) implements TaskCommand {}

    /** Time has come to {@code now}: take the next step if its instant is reached, one step per command. */
    record Strike(Instant now) implements TaskCommand {}
}
