package org.xuequ.reporting.rows;

import java.time.Instant;
import org.xuequ.reporting.sources.Task;
import org.xuequ.reporting.sources.Task.Status;

/**
 * A task as reports see it.
 *
 * @param unitOpen whether the unit that owes it, and every unit above, was open when it fell due
 */
public record Work(Task task, boolean unitOpen) {

    /** Owed by an open unit and neither waived nor cancelled. */
    public boolean expected() {
        return unitOpen
                && switch (task.status()) {
                    case OPEN, DONE, MISSED -> true;
                    case WAIVED, CANCELLED -> false;
                };
    }

    boolean is(Status status) {
        return unitOpen && task.status() == status;
    }

    boolean pastDue(Instant now) {
        return now.isAfter(task.dueAt());
    }
}
